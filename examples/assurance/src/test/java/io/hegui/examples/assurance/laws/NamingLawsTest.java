package io.hegui.examples.assurance.laws;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.ColumnType;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ids and names mean nothing by themselves. */
class NamingLawsTest {
  @Test
  void renamingIdsConsistentlyRenamesTheSubjectsAndChangesNothingElse() {
    Law.holds(
        (facts, check, random) -> {
          UnaryOperator<String> other = renaming(facts, random);
          Rows renamed = Rows.of(facts).mapped((column, value) -> renamed(column, value, other));
          return check
              .verdicts(facts)
              .mapped(said -> said.renamed(other))
              .differences(check.verdicts(renamed.submission()));
        });
  }

  private static @Nullable Object renamed(
      ColumnSchema column, @Nullable Object value, UnaryOperator<String> other) {
    if (value == null) {
      return null;
    }
    if (column.type() == ColumnType.ID) {
      return other.apply((String) value);
    }
    return column.name().equals("subject") ? Subjects.renamed((String) value, other) : value;
  }

  /** Every id becomes that of another, be it of quite another kind. */
  private static UnaryOperator<String> renaming(Submission facts, Random random) {
    TreeSet<String> ids = new TreeSet<>();
    Rows.of(facts)
        .tables()
        .forEach(
            (table, rows) -> {
              for (ColumnSchema column : table.columns()) {
                for (Row<?> row : rows) {
                  if (column.type() == ColumnType.ID
                      && column.value(row.fact()) instanceof String id) {
                    ids.add(id);
                  }
                }
              }
            });
    List<String> others = new ArrayList<>(ids);
    Collections.shuffle(others, random);
    Map<String, String> renaming = new HashMap<>();
    ids.forEach(id -> renaming.put(id, others.get(renaming.size())));
    // Waivers may name what nobody submitted.
    return id -> renaming.getOrDefault(id, id);
  }

  @Test
  void namesReasonsAndSummariesDecideNothing() {
    Law.holds(
        (facts, check, random) ->
            check
                .verdicts(facts)
                .differences(
                    check.verdicts(Rows.of(facts).mapped(NamingLawsTest::reworded).submission())));
  }

  private static @Nullable Object reworded(ColumnSchema column, @Nullable Object value) {
    // Of a waiver rule and subject are texts as well, and say what is waived.
    boolean means = column.name().equals("ruleId") || column.name().equals("subject");
    return column.type() == ColumnType.TEXT && !means && value != null ? "甲" : value;
  }

  @Test
  void maskingChangesNoVerdict() {
    Law.holds(
        (facts, check, random) ->
            check
                .verdicts(facts)
                .differences(Verdicts.of(Check.CHECKER.check(facts, check.request().unmasked()))));
  }
}
