package io.hegui.examples.reports.html;

import io.hegui.facts.Vocabulary;
import io.hegui.policy.Clause;
import io.hegui.report.SubjectPart;
import io.hegui.text.Messages;
import io.hegui.text.RowRanges;
import io.hegui.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What things are called in the reader's language. */
final class Words {
  private static final Messages MESSAGES =
      Messages.load(Words.class.getClassLoader(), "io/hegui/examples/reports/html/report");

  private final Locale language;
  private final String folder;
  private final Vocabulary vocabulary;
  private final Map<String, String> plain = new HashMap<>();

  /** Files of that folder are called by their path within it. */
  Words(Locale language, String folder, Vocabulary vocabulary) {
    this.language = language;
    this.folder = folder;
    this.vocabulary = vocabulary;
  }

  /** The folder that all files lie in, with the slash at its end; empty if there is none. */
  String folder() {
    return folder;
  }

  /** A file by its path within that folder. */
  String file(String file) {
    return file.startsWith(folder) ? file.substring(folder.length()) : file;
  }

  /** The language's code, as HTML has it. */
  String code() {
    return say("lang");
  }

  String say(Text text) {
    return text.in(language);
  }

  /** The message of that key, which has no placeholders. */
  String say(String key) {
    return plain.computeIfAbsent(key, each -> say(MESSAGES.text(each)));
  }

  /** The message of that key, with its placeholders filled from pairs of name and value. */
  String say(String key, Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      values.put(namesAndValues[i].toString(), value instanceof Number n ? number(n) : value);
    }
    return say(MESSAGES.text(key, values));
  }

  /** The message for one if the number is one, else the one for many; the number is {n}. */
  String count(String key, long number) {
    return say(number == 1 ? key + ".one" : key, "n", number);
  }

  /** A number with its thousands set apart. */
  static String number(Number number) {
    return String.format(Locale.ROOT, "%,d", number.longValue());
  }

  String span(LocalDate from, LocalDate to) {
    return from.equals(to) ? to.toString() : say("span", "from", from, "to", to);
  }

  /** A table by its sheet's name; by its name in English, or if it is not known. */
  String table(String name) {
    return say(vocabulary.table(name));
  }

  /** A column by its heading; by its name in English, or if it is not known. */
  String column(String table, String name) {
    return say(vocabulary.column(table, name));
  }

  /** A value: a word of the tables by its Chinese word, anything else as it stands. */
  String value(String table, String column, String value) {
    return say(vocabulary.value(table, column, value));
  }

  /** A clause as documents cite it; a report from elsewhere may cite what is none. */
  String clause(String number) {
    try {
      return say(new Clause(number).text());
    } catch (IllegalArgumentException e) {
      return number;
    }
  }

  /** The number of a clause's chapter; 0 for what stands before the first, or is no clause. */
  static int chapterOf(String clause) {
    try {
      return new Clause(clause).chapter();
    } catch (IllegalArgumentException e) {
      return 0;
    }
  }

  String chapter(int number) {
    String chinese = new Clause(Integer.toString(number)).text().zh();
    return number == 0 ? say("chapter.none") : say("chapter", "zh", chinese, "n", number);
  }

  /** Where rows stand: file, sheet and row numbers. */
  String place(String file, String sheet, Collection<Integer> rows) {
    StringBuilder place = new StringBuilder(file.isEmpty() ? say("memory") : file(file));
    if (!sheet.isEmpty()) {
      place.append(say("sheet", "name", sheet));
    }
    List<Integer> meant = rows.stream().filter(row -> row > 0).distinct().toList();
    if (!meant.isEmpty()) {
      String ranges = RowRanges.of(meant, say("comma"));
      place.append(say(meant.size() == 1 ? "rows.one" : "rows", "rows", ranges));
    }
    return place.toString();
  }

  /** Things by what people call them. */
  String names(Collection<SubjectPart> parts, String separator) {
    return parts.stream()
        .map(part -> say(part.label()))
        .collect(Collectors.joining(say(separator)));
  }
}
