package io.hegui.examples.county.facts;

import io.hegui.examples.county.web.ProblemException;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.DataFinding;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.text.Text;
import java.util.List;

/**
 * One thing wrong with what was submitted. Values of personal columns are left out.
 *
 * @param row the row as a person counts it; 0 where no row is meant
 */
record BadData(
    String table,
    String file,
    String sheet,
    int row,
    String column,
    String value,
    DataProblem problem,
    Text message) {
  private static final int SHOWN = 100;

  /**
   * Refuses what holds rows or columns that could not be taken; what was only marked passes.
   *
   * @throws ProblemException if there is such a finding
   */
  static void refuse(List<DataFinding> findings) {
    List<DataFinding> bad =
        findings.stream().filter(finding -> finding.effect() != Effect.ROW_MARKED).toList();
    if (!bad.isEmpty()) {
      throw ProblemException.of(422, "bad-data")
          .with("count", bad.size())
          .with("findings", bad.stream().sorted().limit(SHOWN).map(BadData::of).toList());
    }
  }

  /** What was accepted and marked. */
  static List<BadData> marked(List<DataFinding> findings) {
    return findings.stream()
        .filter(finding -> finding.effect() == Effect.ROW_MARKED)
        .limit(SHOWN)
        .map(BadData::of)
        .toList();
  }

  private static BadData of(DataFinding finding) {
    boolean personal =
        CountyFacts.SCHEMA
            .table(finding.table())
            .flatMap(table -> table.column(finding.column()))
            .filter(ColumnSchema::personal)
            .isPresent();
    return new BadData(
        finding.table(),
        finding.source().file(),
        finding.source().sheet(),
        finding.source().row(),
        finding.column(),
        personal ? "" : finding.value(),
        finding.problem(),
        personal ? new Text("姓名有误", "something is wrong with a name") : finding.message());
  }
}
