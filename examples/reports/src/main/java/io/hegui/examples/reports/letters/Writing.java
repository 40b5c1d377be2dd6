package io.hegui.examples.reports.letters;

import io.hegui.examples.reports.NationalIds;
import io.hegui.facts.Vocabulary;
import io.hegui.policy.Clause;
import io.hegui.report.ComplianceReport;
import io.hegui.text.Messages;
import io.hegui.text.Text;
import io.hegui.text.Visible;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What things are called in the letters' language; masked where the report is. */
final class Writing {
  private static final Messages MESSAGES =
      Messages.load(Writing.class.getClassLoader(), "io/hegui/examples/reports/letters/letters");
  private static final DateTimeFormatter CHINESE =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINESE);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final Locale language;
  private final boolean masked;
  private final Vocabulary vocabulary;

  Writing(Locale language, ComplianceReport report) {
    this.language = language;
    this.masked = report.masked();
    this.vocabulary = report.vocabulary();
  }

  /** The language's code. */
  String code() {
    return isEnglish() ? "en" : "zh-CN";
  }

  private boolean isEnglish() {
    return language.getLanguage().equals("en");
  }

  /** A text from outside, made fit to be shown. */
  String show(String text) {
    String plain = Visible.oneLine(text);
    return masked ? NationalIds.masked(plain) : plain;
  }

  String show(Text text) {
    return show(text.in(language));
  }

  /** The message of that key with its placeholders filled from pairs of name and value. */
  String say(String key, Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return MESSAGES.text(key, values).in(language);
  }

  /** A day in words; a place to write one if there is none. */
  String day(@Nullable LocalDate day) {
    return day == null ? say("day.blank") : day.format(isEnglish() ? ENGLISH : CHINESE);
  }

  /** A clause as documents cite it. */
  String clause(String number) {
    return new Clause(number).text().in(language);
  }

  /** A table by its sheet's name. */
  String table(String name) {
    return show(vocabulary.table(name));
  }
}
