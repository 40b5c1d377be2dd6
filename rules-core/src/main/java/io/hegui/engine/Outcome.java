package io.hegui.engine;

import io.hegui.duty.Advice;
import io.hegui.duty.Breach;
import io.hegui.duty.Done;
import io.hegui.duty.Duty;
import io.hegui.duty.Undecided;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a run of the rules yielded, in no particular order. */
public final class Outcome {
  private final Map<Duty, Findings> duties = new HashMap<>();
  private final Set<Advice> advice = new LinkedHashSet<>();
  private final Map<String, RuntimeException> faults = new TreeMap<>();

  /** Every duty that is owed, with what was found about it. */
  public Map<Duty, Findings> duties() {
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
   * Takes what a rule yields.
   *
   * @return whether it is a verdict's part; if not, it is a fact that only other rules want
   */
  boolean take(Object yield) {
    if (yield instanceof Duty duty) {
      about(duty);
    } else if (yield instanceof Done done) {
      about(done.duty()).add(done);
    } else if (yield instanceof Breach breach) {
      about(breach.duty()).add(breach);
    } else if (yield instanceof Undecided undecided) {
      about(undecided.duty()).add(undecided);
    } else if (yield instanceof Advice seen) {
      advice.add(seen);
    } else {
      return false;
    }
    return true;
  }

  private Findings about(Duty duty) {
    return duties.computeIfAbsent(duty, key -> new Findings());
  }

  void failed(String rule, RuntimeException fault) {
    faults.put(rule, fault);
  }

  void add(Outcome other) {
    duties.putAll(other.duties);
    advice.addAll(other.advice);
    faults.putAll(other.faults);
  }
}
