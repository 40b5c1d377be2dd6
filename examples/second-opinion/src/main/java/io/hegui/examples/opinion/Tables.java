package io.hegui.examples.opinion;

import io.hegui.facts.Fact;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import java.util.ArrayList;
import java.util.List;

/** Where a check takes its facts from: a submission, or whatever else holds the tables. */
public interface Tables {
  /** Whether the table was submitted whole. */
  boolean holds(String table);

  /** A table's rows, without those that refer to something that was not submitted. */
  <T extends Fact> List<T> rows(Class<T> type);

  /** The tables of a submission. */
  static Tables of(Submission submission) {
    return new Tables() {
      @Override
      public boolean holds(String table) {
        return submission.holds(table);
      }

      @Override
      public <T extends Fact> List<T> rows(Class<T> type) {
        List<T> facts = new ArrayList<>();
        for (Row<?> row : submission.rows(submission.schema().table(type).name())) {
          if (!row.dangling()) {
            facts.add(type.cast(row.fact()));
          }
        }
        return facts;
      }
    };
  }
}
