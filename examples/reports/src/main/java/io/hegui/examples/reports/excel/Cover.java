package io.hegui.examples.reports.excel;

import io.hegui.examples.reports.Workpaper;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.policy.Severity;
import io.hegui.report.ComplianceReport;
import org.jspecify.annotations.Nullable;

/** The fields of a working paper, and the findings in a sentence, with what limits them. */
final class Cover {
  private final Book book;
  private final Words words;
  private final ComplianceReport report;
  private final Lines lines;

  Cover(Book book, Lines lines) {
    this.book = book;
    this.words = book.words();
    this.report = book.report();
    this.lines = lines;
  }

  void write() {
    lines.line(Look.TITLE, words.say("title"));
    warnings();
    lines.line(report.violations().isEmpty() ? Look.GOOD : Look.HIGH, bottomLine());
    lines.leave(1);
    Workpaper paper = book.dossier().workpaper();
    fields("cover.unit", paper.auditedUnit(), "cover.matter", paper.matter());
    String span = words.say("span", "from", report.from(), "to", report.to());
    String period = report.period().contains("..") ? span : report.period() + "  " + span;
    fields("cover.period", period, "cover.asOf", report.asOf().toString());
    fields("cover.preparer", paper.preparer(), "cover.reviewer", paper.reviewer());
    fields("cover.date", orBlank(paper.date()), "cover.index", paper.index());
    String masked = words.say(report.masked() ? "cover.masked" : "cover.unmasked");
    String policy = report.policy().id() + " " + report.policy().version();
    fields("cover.policy", policy, "cover.names", masked);
    Verbatim digest = new Verbatim(report.policy().digest());
    fields("cover.digest", digest, "cover.tool", book.dossier().tool());
    lines.leave(1);
  }

  private static String orBlank(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private void fields(String label, Object value, String second, String secondValue) {
    lines.fields(words.say(label), value, words.say(second), secondValue);
  }

  private String bottomLine() {
    Tally all = new Tally();
    report.violations().forEach(all::add);
    return words.say(
        report.violations().isEmpty() ? "cover.none" : "cover.found",
        "checked",
        report.checked(),
        "n",
        all.violations(),
        "high",
        all.violations(Severity.H),
        "medium",
        all.violations(Severity.M),
        "low",
        all.violations(Severity.L),
        "pending",
        report.pending().size(),
        "waived",
        report.waived().size(),
        "undetermined",
        report.undetermined().size());
  }

  /** What keeps the findings from being all there is stands above them. */
  private void warnings() {
    if (!report.errors().isEmpty()) {
      lines.line(
          Look.ALARM,
          words.say("cover.errors", "n", report.errors().size(), "sheet", words.say("errors")));
    }
    long lost =
        report.dataFindings().stream().filter(note -> note.effect() != Effect.ROW_MARKED).count();
    if (report.tables().isEmpty()) {
      lines.line(Look.ALARM, words.say("cover.nothing"));
    } else if (lost > 0) {
      lines.line(Look.CAUTION, words.say("cover.data", "n", lost, "sheet", words.say("data")));
    }
    if (!report.masked()) {
      lines.line(Look.CAUTION, words.say("cover.personal"));
    }
  }
}
