package io.hegui.examples.assurance.mutants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every small change to a rule that somebody could make by mistake. */
final class RuleEdits {
  private RuleEdits() {}

  static List<Edit> of(DrlRule rule) {
    List<Edit> edits = new ArrayList<>();
    edits.addAll(AnnotationEdits.of(rule.annotations()));
    edits.addAll(SignEdits.of(rule.conditions()));
    edits.addAll(DayEdits.of(rule.conditions()));
    edits.addAll(PatternEdits.of(rule.conditions()));
    edits.addAll(YieldEdits.of(rule.yields()));
    return edits.stream()
        .distinct()
        .sorted(Comparator.comparingInt(Edit::start).thenComparing(Edit::replacement))
        .toList();
  }
}
