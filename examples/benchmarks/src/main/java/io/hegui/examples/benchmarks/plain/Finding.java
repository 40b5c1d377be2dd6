package io.hegui.examples.benchmarks.plain;

import io.hegui.facts.Waiver;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A violation, in the form in which all answers are compared. */
public record Finding(String rule, String subject, String occurrence, String kind)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::rule)
          .thenComparing(Finding::subject)
          .thenComparing(Finding::occurrence)
          .thenComparing(Finding::kind);

  private record Excused(String rule, String subject) {}

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** Those that no waiver excuses on that day. */
  public static List<Finding> unlessWaived(
      Collection<Finding> findings, List<Waiver> waivers, LocalDate day) {
    Set<Excused> excused =
        waivers.stream()
            .filter(waiver -> waiver.activeOn(day))
            .map(waiver -> new Excused(waiver.ruleId(), waiver.subject()))
            .collect(Collectors.toSet());
    return findings.stream()
        .filter(each -> !excused.contains(new Excused(each.rule, each.subject)))
        .toList();
  }
}
