package io.hegui.engine;

import io.hegui.duty.Advice;
import io.hegui.duty.Breach;
import io.hegui.duty.Done;
import io.hegui.duty.Duty;
import io.hegui.duty.Undecided;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a run of the rules yielded; no meaning lies in the order. */
public final class Outcome {
  private final Map<String, Map<Duty, Findings>> duties = new HashMap<>();
  private final Set<Advice> advice = new LinkedHashSet<>();
  private final Set<Object> terms = new HashSet<>();
  private final Map<String, RuntimeException> faults = new TreeMap<>();

  /** Every duty that is owed under each rule, with what was found about it. */
  public Map<String, Map<Duty, Findings>> duties() {
    return duties;
  }

  public List<Advice> advice() {
    return List.copyOf(advice);
  }

  /** The failures of rules, by their ids; such a rule yielded nothing else. */
  public Map<String, RuntimeException> faults() {
    return faults;
  }

  /**
   * Takes what a rule yields: a verdict's part, or a term that only other rules want.
   *
   * @return whether rules are to see it as a fact: a duty or a term that was not there before
   */
  boolean take(Object yield) {
    if (yield instanceof Duty duty) {
      return under(duty).putIfAbsent(duty, new Findings()) == null;
    } else if (yield instanceof Done done) {
      about(done.duty()).add(done);
    } else if (yield instanceof Breach breach) {
      about(breach.duty()).add(breach);
    } else if (yield instanceof Undecided undecided) {
      about(undecided.duty()).add(undecided);
    } else if (yield instanceof Advice seen) {
      advice.add(seen);
    } else {
      return terms.add(yield);
    }
    return false;
  }

  private Map<Duty, Findings> under(Duty duty) {
    // Duties are gone through as they were made: that is how they lie in memory.
    return duties.computeIfAbsent(duty.rule(), rule -> new LinkedHashMap<>());
  }

  private Findings about(Duty duty) {
    return under(duty).computeIfAbsent(duty, key -> new Findings());
  }

  void failed(String rule, RuntimeException fault) {
    faults.put(rule, fault);
    duties.remove(rule);
    advice.removeIf(seen -> seen.id().equals(rule));
  }

  void add(Outcome other) {
    duties.putAll(other.duties);
    advice.addAll(other.advice);
    faults.putAll(other.faults);
  }
}
