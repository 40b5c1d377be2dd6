package io.hegui.examples.audit;

import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.Submission;
import io.hegui.json.ReportMerge;
import io.hegui.report.ComplianceReport;

/** What a script learns from a run; of several that fit, the largest number counts. */
final class ExitCode {
  /** Checked, and no violation. */
  static final int CLEAN = 0;

  /** Checked, and there are violations of those that count; see {@link FailOn}. */
  static final int VIOLATIONS = 1;

  /** The command line is wrong; nothing was checked or written. */
  static final int USAGE = 2;

  /**
   * Something of the input was not read, a row was rejected, or the check ended before everything
   * was judged. It comes before {@link #VIOLATIONS}: what was not looked at may hold more of them,
   * and a list that is not whole must not pass for one that is.
   */
  static final int INCOMPLETE_INPUT = 3;

  /** The program, or a rule, failed; as sysexits.h has it. */
  static final int INTERNAL_ERROR = 70;

  /** Somebody stopped the check; as a shell has it for a program that was interrupted. */
  static final int STOPPED = 130;

  private ExitCode() {}

  /** For a command that reads facts and does not check them. */
  static int ofReading(Submission submission) {
    boolean unread =
        submission.findings().stream().anyMatch(found -> found.effect() != Effect.ROW_MARKED);
    return unread || submission.accounts().isEmpty() ? INCOMPLETE_INPUT : CLEAN;
  }

  static int of(ComplianceReport report, boolean violated) {
    int reading = ofReading(report);
    return reading == CLEAN && violated ? VIOLATIONS : reading;
  }

  static int of(ReportMerge.Totals totals, boolean violated) {
    if (totals.rules().stream().anyMatch(rule -> rule.errors() > 0)) {
      return INTERNAL_ERROR;
    }
    boolean unread = totals.dataFindings().keySet().stream().anyMatch(e -> e != Effect.ROW_MARKED);
    if (unread || totals.tables().isEmpty()) {
      return INCOMPLETE_INPUT;
    }
    return violated ? VIOLATIONS : CLEAN;
  }

  /** The same for a command that does not ask for violations. */
  static int ofReading(ComplianceReport report) {
    if (!report.errors().isEmpty()) {
      return INTERNAL_ERROR;
    }
    boolean unread =
        report.dataFindings().stream().anyMatch(note -> note.effect() != Effect.ROW_MARKED);
    if (unread || report.tables().isEmpty() || report.partial()) {
      return INCOMPLETE_INPUT;
    }
    return CLEAN;
  }
}
