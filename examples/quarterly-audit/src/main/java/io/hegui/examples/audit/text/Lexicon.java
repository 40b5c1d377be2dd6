package io.hegui.examples.audit.text;

import io.hegui.facts.Schema;
import io.hegui.facts.Vocabulary;
import io.hegui.policy.Clause;
import io.hegui.policy.Severity;
import io.hegui.text.Messages;
import io.hegui.text.RowRanges;
import io.hegui.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What things are called in the reader's language. */
public final class Lexicon {
  private static final Messages MESSAGES =
      Messages.load(Lexicon.class.getClassLoader(), "io/hegui/examples/audit/text/report");

  private final Locale language;
  private final Vocabulary vocabulary;
  private final String folder;

  /** The words for what names none of the tables that policies bring along. */
  public Lexicon(Locale language) {
    this(language, Vocabulary.of(Schema.standard()));
  }

  public Lexicon(Locale language, Vocabulary vocabulary) {
    this(language, vocabulary, "");
  }

  /** Files of that folder are called by their path within it. */
  Lexicon(Locale language, Vocabulary vocabulary, String folder) {
    this.language = language;
    this.vocabulary = vocabulary;
    this.folder = folder;
  }

  String folder() {
    return folder;
  }

  /** The text in the reader's language. */
  public String say(Text text) {
    return text.in(language);
  }

  /** The message of that key. */
  public String say(String key) {
    return say(MESSAGES.text(key));
  }

  /** The message of that key with its placeholders filled from pairs of name and value. */
  public String say(String key, Object... namesAndValues) {
    Map<String, Object> values = new java.util.HashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return say(MESSAGES.text(key, values));
  }

  /** The message for one if the number is one, else the one for many; the number is {n}. */
  String count(String key, long number) {
    return say(number == 1 ? key + ".one" : key, "n", number);
  }

  /** A table by its sheet's name; by its name in English, or if it is not known. */
  public String table(String name) {
    return say(vocabulary.table(name));
  }

  /** A table by its sheet's name and its name, in either language. */
  String sheet(String name) {
    String heading = vocabulary.table(name).zh();
    return heading.equals(name) ? name : say("rule.table", "zh", heading, "name", name);
  }

  /** A column by its heading; by its name in English, or if it is not known. */
  public String column(String table, String name) {
    return say(vocabulary.column(table, name));
  }

  /** A value: a word of the tables by its Chinese word, anything else as it stands. */
  String value(String table, String column, String value) {
    return say(vocabulary.value(table, column, value));
  }

  /** A clause as documents cite it. */
  public String clause(String number) {
    return say(new Clause(number).text());
  }

  public String chapter(int number) {
    String chinese = new Clause(Integer.toString(number)).text().zh();
    return say("chapter", "zh", chinese, "n", number);
  }

  /** Where rows stand: file, sheet and row numbers. */
  String place(String file, String sheet, Collection<Integer> rows) {
    String called = file.startsWith(folder) ? file.substring(folder.length()) : file;
    StringBuilder place = new StringBuilder(called.isEmpty() ? say("memory") : called);
    if (!sheet.isEmpty()) {
      place.append(say("sheet", "name", sheet));
    }
    List<Integer> meant = rows.stream().filter(row -> row > 0).toList();
    if (!meant.isEmpty()) {
      String key = meant.stream().distinct().count() == 1 ? "rows.one" : "rows";
      place.append(say(key, "rows", RowRanges.of(meant, say("comma"))));
    }
    return place.toString();
  }

  String join(Collection<String> parts) {
    return String.join(say("comma"), parts);
  }

  /** The ink of a severity. */
  static Ink ink(Severity severity) {
    return switch (severity) {
      case H -> Ink.RED;
      case M -> Ink.YELLOW;
      case L -> Ink.CYAN;
    };
  }
}
