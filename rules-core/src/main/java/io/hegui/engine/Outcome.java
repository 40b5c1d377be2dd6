package io.hegui.engine;

import io.hegui.duty.Advice;
import io.hegui.duty.Breach;
import io.hegui.duty.Done;
import io.hegui.duty.Duty;
import io.hegui.duty.Undecided;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a run of the rules yielded, in no particular order.
 *
 * @param faults the failures of rules, by their ids
 */
public record Outcome(
    List<Duty> duties,
    List<Done> done,
    List<Breach> breaches,
    List<Undecided> undecided,
    List<Advice> advice,
    Map<String, RuntimeException> faults) {

  static Outcome join(List<Outcome> outcomes, Map<String, RuntimeException> faults) {
    return new Outcome(
        all(outcomes, Outcome::duties),
        all(outcomes, Outcome::done),
        all(outcomes, Outcome::breaches),
        all(outcomes, Outcome::undecided),
        all(outcomes, Outcome::advice),
        faults);
  }

  private static <T> List<T> all(List<Outcome> outcomes, Function<Outcome, List<T>> part) {
    return outcomes.stream().flatMap(outcome -> part.apply(outcome).stream()).distinct().toList();
  }
}
