package io.hegui.examples.reports.formats;

import io.hegui.examples.reports.NationalIds;
import io.hegui.facts.Vocabulary;
import io.hegui.policy.Clause;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Evidence;
import io.hegui.report.Evidence.Shown;
import io.hegui.report.Evidence.Sought;
import io.hegui.report.SubjectPart;
import io.hegui.report.Waived;
import io.hegui.text.Messages;
import io.hegui.text.Text;
import io.hegui.text.Visible;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What things are called in the reader's language. */
final class Words {
  private static final Messages MESSAGES =
      Messages.load(Words.class.getClassLoader(), "io/hegui/examples/reports/formats/words");

  private final Locale locale;
  private final boolean masked;
  private final Vocabulary vocabulary;

  /** The words for a report; where it is masked, so is what is {@link #shown}. */
  Words(Locale locale, ComplianceReport report) {
    this(locale, report.masked(), report.vocabulary());
  }

  Words(Locale locale, boolean masked, Vocabulary vocabulary) {
    this.locale = locale;
    this.masked = masked;
    this.vocabulary = vocabulary;
  }

  /**
   * A text as it may be shown: a county may write characters that steer a terminal, and ids of
   * persons, wherever it writes.
   */
  String shown(String text) {
    String harmless = Visible.lines(text);
    return masked ? NationalIds.masked(harmless) : harmless;
  }

  boolean isEnglish() {
    return locale.getLanguage().equals("en");
  }

  String say(Text text) {
    return text.in(locale);
  }

  /** The message of that key, its placeholders filled from pairs of name and value. */
  String say(String key, Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return say(MESSAGES.text(key, values));
  }

  String clause(String number) {
    return say(new Clause(number).text());
  }

  /** The things that a verdict is about, or those who have to see to it. */
  String labels(List<SubjectPart> parts) {
    return join(parts.stream().map(part -> say(part.label())).toList());
  }

  String join(List<String> parts) {
    return String.join(say("comma"), parts);
  }

  String table(String name) {
    return say(vocabulary.table(name));
  }

  String column(String table, String name) {
    return say(vocabulary.column(table, name));
  }

  private String value(String table, String column, String value) {
    return say(vocabulary.value(table, column, value));
  }

  /** Where a row stands: file, sheet and row, as far as they are known. */
  String place(String file, String sheet, int row) {
    String place = file.isEmpty() ? say("memory") : file;
    if (!sheet.isEmpty()) {
      place += say("sheet", "name", sheet);
    }
    return row > 0 ? place + say("row", "n", row) : place;
  }

  /** A waiver in a line. */
  String waiver(Waived waived) {
    return say(
        "waiver",
        "reason",
        waived.reason(),
        "by",
        waived.approvedBy(),
        "from",
        waived.from(),
        "to",
        waived.to());
  }

  /** A piece of evidence in a line. */
  String evidence(Evidence evidence) {
    if (evidence instanceof Sought sought) {
      return sought(sought);
    }
    return evidence instanceof Shown shown ? shown(shown) : "";
  }

  private String shown(Shown row) {
    String values =
        row.values().entrySet().stream()
            .map(
                each ->
                    say(
                        "value",
                        "column",
                        column(row.table(), each.getKey()),
                        "value",
                        value(row.table(), each.getKey(), each.getValue())))
            .collect(Collectors.joining(say("semicolon")));
    return table(row.table())
        + say("colon")
        + place(row.file(), row.sheet(), row.row())
        + (values.isEmpty() ? "" : say("colon") + values);
  }

  private String sought(Sought sought) {
    String looked =
        say(
            "sought",
            "table",
            table(sought.table()),
            "column",
            column(sought.table(), sought.column()),
            "value",
            sought.value(),
            "from",
            sought.from(),
            "to",
            sought.to(),
            "n",
            sought.lookedThrough());
    List<String> places =
        sought.rows().stream().map(row -> place(row.file(), row.sheet(), row.row())).toList();
    return places.isEmpty() ? looked : looked + say("colon") + join(places);
  }
}
