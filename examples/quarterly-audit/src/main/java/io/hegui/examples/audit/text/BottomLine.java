package io.hegui.examples.audit.text;

import io.hegui.facts.DataFinding.Effect;
import io.hegui.policy.Severity;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Undetermined;
import java.util.ArrayList;
import java.util.List;

/** A report in a sentence. */
public final class BottomLine {
  private BottomLine() {}

  /** What was found, and what keeps the findings from being all there is. */
  public static String of(ComplianceReport report, Lexicon words) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.say("bottom", "parts", String.join(words.say("pause"), parts(report, words))));
    sentences.addAll(caveats(report, words));
    return String.join(words.say("space"), sentences);
  }

  /** What keeps the findings from being all there is. */
  static List<String> caveats(ComplianceReport report, Lexicon words) {
    List<String> sentences = new ArrayList<>();
    if (!report.errors().isEmpty()) {
      sentences.add(words.count("bottom.errors", report.errors().size()));
    }
    long notRead = effects(report, Effect.NOT_READ);
    long rejected = effects(report, Effect.ROW_REJECTED);
    if (report.tables().isEmpty()) {
      sentences.add(words.say("bottom.nothing"));
    } else if (notRead + rejected > 0) {
      sentences.add(words.say("bottom.data", "notRead", notRead, "rejected", rejected));
    }
    return sentences;
  }

  private static List<String> parts(ComplianceReport report, Lexicon words) {
    List<String> parts = new ArrayList<>();
    if (report.violations().isEmpty()) {
      // Where nothing could be decided, that nothing was found would read as if all were well.
      if (report.checked() > report.undetermined().size() || report.undetermined().isEmpty()) {
        parts.add(words.say("bottom.none", "checked", report.checked()));
      }
    } else {
      parts.add(
          words.say(
              "bottom.violations",
              "n",
              report.violations().size(),
              "high",
              of(report, Severity.H),
              "medium",
              of(report, Severity.M),
              "low",
              of(report, Severity.L)));
    }
    if (!report.pending().isEmpty()) {
      parts.add(words.say("bottom.pending", "n", report.pending().size()));
    }
    if (!report.waived().isEmpty()) {
      parts.add(words.say("bottom.waived", "n", report.waived().size()));
    }
    if (!report.undetermined().isEmpty()) {
      long rules = report.undetermined().stream().map(Undetermined::ruleId).distinct().count();
      int all = report.undetermined().size();
      parts.add(words.say("bottom.undetermined", "n", all, "rules", words.count("rules", rules)));
    }
    return parts;
  }

  private static long of(ComplianceReport report, Severity severity) {
    return report.violations().stream().filter(each -> each.severity() == severity).count();
  }

  static long effects(ComplianceReport report, Effect effect) {
    return report.dataFindings().stream().filter(note -> note.effect() == effect).count();
  }
}
