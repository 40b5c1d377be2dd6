package io.hegui.examples.nationwide;

import io.hegui.facts.DataFinding;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Source;
import io.hegui.text.Text;
import java.util.List;

/** A data finding as texts, and back. */
final class StoredFinding {
  private StoredFinding() {}

  static List<String> cells(DataFinding finding) {
    return List.of(
        finding.table(),
        finding.source().file(),
        finding.source().sheet(),
        Integer.toString(finding.source().row()),
        finding.column(),
        finding.value(),
        finding.problem().name(),
        finding.effect().name(),
        finding.message().zh(),
        finding.message().en());
  }

  static DataFinding finding(List<String> cells) {
    return new DataFinding(
        cells.get(0),
        new Source(cells.get(1), cells.get(2), Integer.parseInt(cells.get(3))),
        cells.get(4),
        cells.get(5),
        DataProblem.valueOf(cells.get(6)),
        DataFinding.Effect.valueOf(cells.get(7)),
        new Text(cells.get(8), cells.get(9)));
  }
}
