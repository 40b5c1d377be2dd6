package io.hegui.check;

import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.Waiver;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The waivers that are active on the as-of date. */
final class Waivers {
  private record Target(String ruleId, String subject) {}

  private final Map<Target, Row<?>> active = new HashMap<>();
  private final Naming naming;

  Waivers(Submission submission, LocalDate asOf, Naming naming) {
    this.naming = naming;
    for (Row<?> row : submission.rows("waivers")) {
      if (row.fact() instanceof Waiver waiver && waiver.activeOn(asOf)) {
        // Of several the one that comes first in the files is named.
        active.merge(
            new Target(waiver.ruleId(), waiver.subject()),
            row,
            (one, other) -> one.source().compareTo(other.source()) <= 0 ? one : other);
      }
    }
  }

  /** The violation as a waived one, if a waiver meets exactly its rule and subject. */
  Optional<Waived> excuse(Violation violation) {
    Row<?> row = active.get(new Target(violation.ruleId(), violation.subject()));
    if (row == null || !(row.fact() instanceof Waiver waiver)) {
      return Optional.empty();
    }
    return Optional.of(
        new Waived(
            violation.ruleId(),
            violation.subject(),
            violation.occurrence(),
            violation,
            waiver.reason(),
            naming.personal(waiver.approvedBy()),
            waiver.from(),
            waiver.to(),
            row.source().file(),
            row.source().row()));
  }
}
