package io.hegui.report;

import java.util.List;
import java.util.function.Predicate;

/**
 * The verdicts that a change of facts, or of the day, has changed, and no others.
 *
 * @param all all of them, by rule, subject and occurrence
 */
public record VerdictChanges(List<VerdictChange> all) {

  public VerdictChanges {
    all = all.stream().sorted().toList();
  }

  /** The violations that there were not before. */
  public List<VerdictChange> appeared() {
    return those(VerdictChange::appeared);
  }

  /** The violations that there are not any more. */
  public List<VerdictChange> vanished() {
    return those(VerdictChange::vanished);
  }

  /** The violations that stay, but of another kind, by other rows, or by another measure. */
  public List<VerdictChange> altered() {
    return those(VerdictChange::altered);
  }

  private List<VerdictChange> those(Predicate<VerdictChange> which) {
    return all.stream().filter(which).toList();
  }
}
