package io.hegui.check;

import io.hegui.duty.Breach;
import io.hegui.duty.Duty;
import io.hegui.duty.Undecided;
import io.hegui.policy.RuleInfo;
import java.time.LocalDate;
import java.util.List;

/** What became of one duty, before it is put into words. */
sealed interface Judgement {
  RuleInfo rule();

  /** A judgement about one duty. */
  sealed interface OfDuty extends Judgement {
    Duty duty();
  }

  /** The duty is fulfilled. */
  record Fulfilled(RuleInfo rule, Duty duty) implements OfDuty {}

  /** The duty is broken; the breach joins all evidence of the kind that counts. */
  record Broken(RuleInfo rule, Duty duty, Breach breach) implements OfDuty {}

  /** The duty is not fulfilled yet, and not due yet. */
  record NotYet(RuleInfo rule, Duty duty, LocalDate due) implements OfDuty {}

  /** Blank fields leave the duty open. */
  record Open(RuleInfo rule, Duty duty, List<Undecided> because) implements OfDuty {}

  /** The rule needs tables that were not submitted whole. */
  record WithoutTables(RuleInfo rule, List<String> tables) implements Judgement {}

  /** The check ended before the rule was judged whole. */
  record LeftOff(RuleInfo rule) implements Judgement {}

  /** The rule failed. */
  record Failed(RuleInfo rule, RuntimeException cause) implements Judgement {}
}
