package io.hegui.examples.audit;

import io.hegui.facts.DataFinding;
import io.hegui.facts.Fact;
import io.hegui.facts.Intake;
import io.hegui.facts.Schema;
import io.hegui.facts.Source;
import io.hegui.facts.TableSchema;
import java.util.List;

/** Hands everything on that is read, and counts the rows. */
record CountingIntake(Intake to, Meter meter) implements Intake {
  @Override
  public Schema schema() {
    return to.schema();
  }

  @Override
  public Intake table(TableSchema table) {
    to.table(table);
    return this;
  }

  @Override
  public Intake add(Fact fact, Source source) {
    meter.step();
    to.add(fact, source);
    return this;
  }

  @Override
  public Intake reject(TableSchema table, List<DataFinding> why) {
    meter.step();
    to.reject(table, why);
    return this;
  }

  @Override
  public Intake note(DataFinding finding) {
    to.note(finding);
    return this;
  }

  @Override
  public Intake incomplete(TableSchema table) {
    to.incomplete(table);
    return this;
  }
}
