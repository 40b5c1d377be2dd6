package io.hegui.report;

import static io.hegui.report.Told.reason;

import io.hegui.report.Evidence.Shown;
import io.hegui.report.Evidence.Sought;
import io.hegui.report.Reason.Why;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What of one finding differs in two reports. */
final class Sameness {
  private final boolean textsTell;

  /**
   * @param textsTell whether texts that differ say that facts do, which they do not if names are
   *     masked in one of the reports only
   */
  Sameness(boolean textsTell) {
    this.textsTell = textsTell;
  }

  List<Reason> differences(Violation then, Violation now) {
    List<Reason> reasons = new ArrayList<>();
    compare(reasons, "kind", then.kind().text(), now.kind().text());
    compare(reasons, "severity", then.severity().text(), now.severity().text());
    compare(reasons, "strength", then.strength().text(), now.strength().text());
    compare(reasons, "mendable", then.mendable().text(), now.mendable().text());
    if (textsTell) {
      compare(reasons, "observed", then.observed(), now.observed());
    }
    if (!Findings.ids(then.owedBy()).equals(Findings.ids(now.owedBy()))) {
      compare(reasons, "owedBy", labels(then.owedBy()), labels(now.owedBy()));
    }
    if (!evidence(then).equals(evidence(now))) {
      reasons.add(new Reason(Why.PART, "evidence", Told.text("PART.evidence", "evidence")));
    }
    return reasons;
  }

  private static void compare(List<Reason> reasons, String part, Text then, Text now) {
    if (!then.equals(now)) {
      Text name = Told.text("PART." + part, part);
      reasons.add(reason(Why.PART, part, "part", name, "before", then, "after", now));
    }
  }

  private static Text labels(List<SubjectPart> parts) {
    return new Text(
        parts.stream().map(part -> part.label().zh()).collect(Collectors.joining("、")),
        parts.stream().map(part -> part.label().en()).collect(Collectors.joining(", ")));
  }

  /** The rows by what they hold: in the next quarter's file they stand in other lines. */
  private List<Object> evidence(Violation violation) {
    return violation.evidence().stream().map(this::content).toList();
  }

  private Object content(Evidence evidence) {
    if (evidence instanceof Sought sought) {
      return List.of(
          sought.table(),
          sought.column(),
          sought.value(),
          sought.lookedThrough(),
          sought.rows().stream().map(this::row).toList());
    }
    return row((Shown) evidence);
  }

  private List<Object> row(Shown row) {
    return List.of(row.table(), textsTell ? row.values() : Map.of());
  }
}
