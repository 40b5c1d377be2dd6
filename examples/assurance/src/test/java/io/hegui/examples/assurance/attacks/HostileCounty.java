package io.hegui.examples.assurance.attacks;

import io.hegui.check.CheckRequest;
import io.hegui.examples.opinion.RandomCounty;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.ColumnType;
import io.hegui.facts.Fact;
import io.hegui.facts.Row;
import io.hegui.facts.Source;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableAccount;
import io.hegui.facts.TableSchema;
import io.hegui.report.ComplianceReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A county in which much is wrong, and every text and id of every table begins with an attack, as
 * do the names of files and sheets.
 */
final class HostileCounty {
  private HostileCounty() {}

  static ComplianceReport report(Attack attack, long seed) {
    RandomCounty county =
        RandomCounty.of(seed, new RandomCounty.Knobs(2, 0.4, 0.1, 0.1, 0, 0, 0.4));
    return ThePlan.CHECKER.check(
        submission(county.submission(), attack.words()),
        CheckRequest.of(county.period()).asOf(county.asOf()).unmasked());
  }

  private static Submission submission(Submission peaceful, String words) {
    SubmissionBuilder builder = Submission.builder();
    for (TableAccount account : peaceful.accounts()) {
      TableSchema table = peaceful.schema().table(account.name()).orElseThrow();
      builder.table(table);
      for (Row<?> row : peaceful.rows(account.name())) {
        builder.add(
            hostile(table, row.fact(), words),
            new Source(words + "file", words + "sheet", row.source().row()));
      }
    }
    return builder.build();
  }

  private static Fact hostile(TableSchema table, Fact fact, String words) {
    List<@Nullable Object> values = new ArrayList<>();
    for (ColumnSchema column : table.columns()) {
      Object value = column.value(fact);
      boolean text = column.type() == ColumnType.TEXT || column.type() == ColumnType.ID;
      // What a waiver says of rule and subject has to be true for it to appear.
      boolean waiving = table.name().equals("waivers") && !column.name().equals("reason");
      values.add(text && !waiving && value != null ? words + value : value);
    }
    return table.create(values.toArray());
  }
}
