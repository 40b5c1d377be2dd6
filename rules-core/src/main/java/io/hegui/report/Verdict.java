package io.hegui.report;

import java.util.Comparator;

/**
 * What became of one duty that is not plainly fulfilled. Fulfilled duties are counted in {@link
 * RuleSummary}.
 */
public sealed interface Verdict permits Violation, Waived, Pending, Undetermined, Fault {
  /** The order of one rule's verdicts in a report. */
  Comparator<Verdict> ORDER =
      Comparator.comparing(Verdict::subject).thenComparing(Verdict::occurrence);

  /** The rule's id. */
  String ruleId();

  /** Whom it is about, such as {@code village:V01}, {@code unit:U3/village:V01}, {@code county}. */
  String subject();

  /** Which of several duties of the subject; empty if there is but one. */
  String occurrence();
}
