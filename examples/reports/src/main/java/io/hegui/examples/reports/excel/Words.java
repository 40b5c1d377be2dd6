package io.hegui.examples.reports.excel;

import io.hegui.facts.Vocabulary;
import io.hegui.policy.Clause;
import io.hegui.report.SubjectPart;
import io.hegui.text.Messages;
import io.hegui.text.RowRanges;
import io.hegui.text.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What things are called in the reader's language. */
final class Words {
  private static final Messages MESSAGES =
      Messages.load(Words.class.getClassLoader(), "io/hegui/examples/reports/excel/list");

  private final Locale language;
  private final Vocabulary vocabulary;

  Words(Locale language, Vocabulary vocabulary) {
    this.language = language;
    this.vocabulary = vocabulary;
  }

  String say(Text text) {
    return text.in(language);
  }

  /** The message of that key with its placeholders filled from pairs of name and value. */
  String say(String key, Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return say(MESSAGES.text(key, values));
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

  /** A clause as documents cite it. */
  String clause(String number) {
    return say(new Clause(number).text());
  }

  /** Where rows stand: file, sheet and row numbers. */
  String place(String file, String sheet, Collection<Integer> rows) {
    StringBuilder place = new StringBuilder(file.isEmpty() ? say("memory") : file);
    if (!sheet.isEmpty()) {
      place.append(say("place.sheet", "name", sheet));
    }
    List<Integer> meant = rows.stream().filter(row -> row > 0).toList();
    if (!meant.isEmpty()) {
      place.append(say("place.rows", "rows", RowRanges.of(meant, say("comma"))));
    }
    return place.toString();
  }

  /** What people call the things that a verdict is about, or that owe something. */
  String labels(List<SubjectPart> parts) {
    return String.join(say("comma"), parts.stream().map(part -> say(part.label())).toList());
  }

  /** What a verdict is about, and which of several duties. */
  String subject(List<SubjectPart> parts, String occurrence) {
    return occurrence.isEmpty()
        ? labels(parts)
        : say("subject", "labels", labels(parts), "occurrence", occurrence);
  }
}
