package io.hegui.examples.county.facts;

import io.hegui.examples.county.web.ProblemException;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.DataFinding;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Fact;
import io.hegui.facts.Intake;
import io.hegui.facts.Schema;
import io.hegui.facts.Source;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableSchema;
import io.hegui.text.Text;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the rows of what was submitted, and whatever is wrong with it. Files are known by their
 * names: where this service kept them is nobody's concern.
 */
final class RowCollector implements Intake {
  private final Map<TableSchema, List<FactRow>> rows = new LinkedHashMap<>();
  private final List<DataFinding> findings = new ArrayList<>();

  @Override
  public Schema schema() {
    return CountyFacts.SCHEMA;
  }

  @Override
  public Intake table(TableSchema table) {
    rows.computeIfAbsent(table, each -> new ArrayList<>());
    return this;
  }

  @Override
  public Intake add(Fact fact, Source source) {
    TableSchema table = CountyFacts.table(fact);
    table(table);
    for (ColumnSchema column : table.columns()) {
      if (column.value(fact) instanceof String text && !isText(text)) {
        note(
            SubmissionBuilder.finding(
                table.name(),
                source,
                column.name(),
                "",
                DataProblem.NOT_TEXT,
                DataFinding.Effect.ROW_REJECTED,
                new Text("不能保存的字符", "characters that cannot be kept")));
      }
    }
    rows.computeIfAbsent(table, each -> new ArrayList<>())
        .add(new FactRow(FactRow.NEW, fact, named(source)));
    return this;
  }

  /** Whether it is text that can be kept: JSON can write characters that are none. */
  private static boolean isText(String text) {
    return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  @Override
  public Intake reject(TableSchema table, List<DataFinding> why) {
    why.forEach(this::note);
    return this;
  }

  @Override
  public Intake note(DataFinding finding) {
    findings.add(
        new DataFinding(
            finding.table(),
            named(finding.source()),
            finding.column(),
            finding.value(),
            finding.problem(),
            finding.effect(),
            finding.message()));
    return this;
  }

  @Override
  public Intake incomplete(TableSchema table) {
    return table(table);
  }

  private static Source named(Source source) {
    Path name = Path.of(source.file()).getFileName();
    return new Source(name == null ? "" : name.toString(), source.sheet(), source.row());
  }

  /**
   * The rows by table.
   *
   * @throws ProblemException if anything could not be taken as it was given
   */
  Map<TableSchema, List<FactRow>> rows() {
    BadData.refuse(findings);
    return rows;
  }
}
