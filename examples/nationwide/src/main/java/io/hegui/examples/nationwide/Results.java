package io.hegui.examples.nationwide;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.hegui.json.ReportJson;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Pending;
import io.hegui.report.RuleSummary;
import io.hegui.report.Undetermined;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** What reports say, as tables to ask questions of. */
final class Results {
  private static final String RULE = "ruleId";
  private static final String ERRORS = "errors";

  private static final StructType FINDINGS =
      new StructType()
          .add("outcome", StringType)
          .add(RULE, StringType)
          .add("clause", StringType)
          .add("subject", StringType)
          .add("occurrence", StringType)
          .add("kind", StringType)
          .add("messageZh", StringType)
          .add("messageEn", StringType);

  private static final List<String> NUMBERS =
      List.of("checked", "compliant", "violations", "pending", "waived", "undetermined", ERRORS);

  private static final StructType COUNTS = counts();

  private Results() {}

  private static StructType counts() {
    StructType counts = new StructType().add(RULE, StringType).add("severity", StringType);
    for (String number : NUMBERS) {
      counts = counts.add(number, IntegerType);
    }
    return counts;
  }

  /** The counts of every rule; one that failed in a share has failed. */
  static Dataset<Row> counts(Dataset<Row> shares) {
    FlatMapFunction<Row, Row> counts =
        share -> report(share).rules().stream().map(Results::row).iterator();
    List<Column> sums = NUMBERS.stream().map(number -> sum(number).as(number)).toList();
    Dataset<Row> all =
        shares
            .flatMap(counts, Encoders.row(COUNTS))
            .groupBy(RULE, "severity")
            .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
    Column failed = col(ERRORS).gt(0);
    for (String number : NUMBERS) {
      int count = number.equals(ERRORS) || number.equals("checked") ? 1 : 0;
      all = all.withColumn(number, when(failed, lit(count)).otherwise(col(number)));
    }
    return all.orderBy(RULE);
  }

  /** All findings but those of rules that failed elsewhere. */
  static Dataset<Row> findings(Dataset<Row> shares, Dataset<Row> counts) {
    FlatMapFunction<Row, Row> findings = share -> findings(report(share)).iterator();
    Object[] failed =
        counts.filter(col(ERRORS).gt(0)).collectAsList().stream()
            .map(row -> row.getAs(RULE))
            .toArray();
    return shares.flatMap(findings, Encoders.row(FINDINGS)).filter(not(col(RULE).isin(failed)));
  }

  private static ComplianceReport report(Row share) {
    try {
      return ReportJson.read(new ByteArrayInputStream(share.getAs(ShareCheck.REPORT)));
    } catch (IOException e) {
      throw new IllegalStateException("a share's report cannot be read back", e);
    }
  }

  private static List<Row> findings(ComplianceReport report) {
    List<Row> rows = new ArrayList<>();
    for (Violation each : report.violations()) {
      rows.add(row("VIOLATION", each));
    }
    for (Waived each : report.waived()) {
      rows.add(row("WAIVED", each.violation()));
    }
    for (Pending each : report.pending()) {
      rows.add(
          RowFactory.create(
              "PENDING",
              each.ruleId(),
              each.clause(),
              each.subject(),
              each.occurrence(),
              "",
              each.expected().zh(),
              each.expected().en()));
    }
    for (Undetermined each : report.undetermined()) {
      rows.add(
          RowFactory.create(
              "UNDETERMINED",
              each.ruleId(),
              each.clause(),
              each.subject(),
              each.occurrence(),
              "",
              each.message().zh(),
              each.message().en()));
    }
    return rows;
  }

  private static Row row(String outcome, Violation violation) {
    return RowFactory.create(
        outcome,
        violation.ruleId(),
        violation.clause(),
        violation.subject(),
        violation.occurrence(),
        violation.kind().name(),
        violation.message().zh(),
        violation.message().en());
  }

  private static Row row(RuleSummary rule) {
    return RowFactory.create(
        rule.ruleId(),
        rule.severity().name(),
        rule.checked(),
        rule.compliant(),
        rule.violations(),
        rule.pending(),
        rule.waived(),
        rule.undetermined(),
        rule.errors());
  }
}
