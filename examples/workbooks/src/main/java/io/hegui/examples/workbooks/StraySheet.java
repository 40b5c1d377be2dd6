package io.hegui.examples.workbooks;

import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Intake;
import io.hegui.facts.Source;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.input.Tables;
import java.util.Set;

/**
 * A sheet whose title is no table's. If anything stands in it, that is a finding: it may be a table
 * that was called by another name. Only the legend that templates bring along is none.
 */
final class StraySheet implements Sheet {
  private static final Set<String> LEGENDS = Set.of("说明", "填写说明", "Legend");

  private final String file;
  private final String title;
  private final Intake intake;
  private boolean told;

  StraySheet(String file, String title, Intake intake) {
    this.file = file;
    this.title = title;
    this.intake = intake;
    this.told = LEGENDS.contains(title.strip());
  }

  @Override
  public void row(SheetRow row) {
    if (!told && !row.blank()) {
      told = true;
      intake.note(
          SubmissionBuilder.finding(
              title,
              new Source(file, title, 0),
              "",
              title,
              DataProblem.UNKNOWN_TABLE,
              Effect.NOT_READ,
              Tables.nearest(intake.schema(), title)));
    }
  }

  @Override
  public void end() {
    // what there was to say was said with its first row
  }

  @Override
  public void breakOff(int row, RefusedException why) {
    if (!told) {
      told = true;
      intake.note(Sheet.notRead(title, new Source(file, title, row), why.problem(), why.why()));
    }
  }
}
