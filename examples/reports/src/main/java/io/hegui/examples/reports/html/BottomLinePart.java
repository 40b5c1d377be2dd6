package io.hegui.examples.reports.html;

import io.hegui.examples.reports.Rate;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.policy.Severity;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Fault;
import io.hegui.report.Undetermined;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found in words and figures, after all that keeps the findings from being all there is.
 */
final class BottomLinePart {
  private final Paper paper;
  private final Html html;
  private final Words words;
  private final ComplianceReport report;

  private BottomLinePart(Paper paper) {
    this.paper = paper;
    this.html = paper.html();
    this.words = paper.words();
    this.report = paper.report();
  }

  static void write(Paper paper) {
    new BottomLinePart(paper).write();
  }

  private void write() {
    html.line().open("section", "class", "bottom", "aria-labelledby", "s-bottom");
    html.element("h2", words.say("bottom"), "id", "s-bottom");
    alarms();
    html.element("p", words.say("bottom.parts", "parts", parts()), "class", "verdict");
    html.open("dl", "class", "figures");
    figure("bottom.figure.violations", Words.number(report.violations().size()));
    figure("bottom.figure.high", Words.number(of(Severity.H)));
    figure("bottom.figure.rate", Rate.of(report).toString());
    figure("bottom.figure.checked", Words.number(report.checked()));
    figure("bottom.figure.undetermined", Words.number(report.undetermined().size()));
    figure("bottom.figure.pending", Words.number(report.pending().size()));
    html.close();
    if (report.masked()) {
      paper.note("bottom.masked");
    }
    html.close();
  }

  private void alarms() {
    if (!report.errors().isEmpty()) {
      html.open("div", "class", "alarm");
      html.element("h3", words.count("bottom.errors", report.errors().size()));
      paper.list(report.errors().stream().map(Fault::message).map(words::say).toList());
      html.close();
    }
    long notRead = effects(Effect.NOT_READ);
    long rejected = effects(Effect.ROW_REJECTED);
    if (report.tables().isEmpty()) {
      alarm(words.say("bottom.nothing"));
    } else if (notRead + rejected > 0) {
      alarm(words.say("bottom.data", "notRead", notRead, "rejected", rejected));
    }
    if (!report.masked()) {
      alarm(words.say("bottom.unmasked"));
    }
  }

  private void alarm(String text) {
    html.element("p", text, "class", "alarm");
  }

  private String parts() {
    List<String> parts = new ArrayList<>();
    if (report.violations().isEmpty()) {
      parts.add(words.say("bottom.none", "checked", report.checked()));
    } else {
      parts.add(
          words.say(
              "bottom.violations",
              "n",
              report.violations().size(),
              "high",
              of(Severity.H),
              "medium",
              of(Severity.M),
              "low",
              of(Severity.L)));
    }
    if (!report.undetermined().isEmpty()) {
      long rules = report.undetermined().stream().map(Undetermined::ruleId).distinct().count();
      String ofRules = words.count("rules", rules);
      parts.add(
          words.say("bottom.undetermined", "n", report.undetermined().size(), "rules", ofRules));
    }
    if (!report.pending().isEmpty()) {
      parts.add(words.say("bottom.pending", "n", report.pending().size()));
    }
    if (!report.waived().isEmpty()) {
      parts.add(words.say("bottom.waived", "n", report.waived().size()));
    }
    return String.join(words.say("pause"), parts);
  }

  private long of(Severity severity) {
    return report.violations().stream().filter(each -> each.severity() == severity).count();
  }

  private long effects(Effect effect) {
    return report.dataFindings().stream().filter(note -> note.effect() == effect).count();
  }

  private void figure(String key, String number) {
    html.open("div").element("dt", words.say(key)).element("dd", number).close();
  }
}
