package io.hegui.check;

import io.hegui.facts.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which duties the waivers of a live session excuse. */
final class LiveWaivers {
  /** The rule and the subject that a waiver is for. */
  record Target(String ruleId, String subject) {}

  private final Map<Target, List<Waiver>> waivers = new HashMap<>();
  private LocalDate asOf;

  LiveWaivers(LocalDate asOf) {
    this.asOf = asOf;
  }

  void moveTo(LocalDate day) {
    asOf = day;
  }

  boolean excuses(Target target) {
    return waivers.getOrDefault(target, List.of()).stream()
        .anyMatch(waiver -> waiver.activeOn(asOf));
  }

  /** Takes in which waivers came and went. Returns for whom. */
  Set<Target> take(List<LiveRow> turned) {
    Set<Target> targets = new HashSet<>();
    for (LiveRow row : turned) {
      if (row.fact instanceof Waiver waiver) {
        Target target = new Target(waiver.ruleId(), waiver.subject());
        targets.add(target);
        List<Waiver> those = waivers.computeIfAbsent(target, key -> new ArrayList<>());
        if (row.given) {
          those.add(waiver);
        } else {
          those.remove(waiver);
        }
      }
    }
    return targets;
  }
}
