package io.hegui.engine;

import io.hegui.duty.Breach;
import io.hegui.duty.Duty;
import io.hegui.duty.Undecided;
import java.util.List;
import java.util.Map;

/**
 * What a run of the rules yielded, in no particular order.
 *
 * @param faults the failures of rules, by their ids
 */
public record Outcome(
    List<Duty> duties,
    List<Breach> breaches,
    List<Undecided> undecided,
    Map<String, RuntimeException> faults) {

  static Outcome join(List<Outcome> outcomes, Map<String, RuntimeException> faults) {
    return new Outcome(
        outcomes.stream().flatMap(outcome -> outcome.duties().stream()).toList(),
        outcomes.stream().flatMap(outcome -> outcome.breaches().stream()).toList(),
        outcomes.stream().flatMap(outcome -> outcome.undecided().stream()).toList(),
        faults);
  }
}
