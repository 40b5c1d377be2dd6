package io.hegui.input;

import io.hegui.facts.DataFinding;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Intake;
import io.hegui.facts.Source;
import io.hegui.text.Excerpt;
import io.hegui.text.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The fields of one table of one file that no column is called: told once each, with a count. And
 * whether no row has a field that every row must fill: the table then counts as read in part.
 */
final class UnknownFields {
  private static final int TOLD = 1_000;
  private static final String OTHERS = "…";

  private record Met(Source first, int rows) {
    Met again() {
      return new Met(first, rows + 1);
    }
  }

  private final Columns columns;
  private final Map<String, Met> met = new LinkedHashMap<>();
  private final Set<Integer> known = new HashSet<>();
  private boolean rows;

  UnknownFields(Columns columns) {
    this.columns = columns;
  }

  /** Takes the columns that a whole row names. */
  void known(Set<Integer> indexes) {
    rows = true;
    known.addAll(indexes);
  }

  /** Takes the unknown fields of one row. */
  void add(Source source, Set<String> names) {
    for (String name : names) {
      String field = Excerpt.of(CellText.trim(name));
      boolean told = met.size() < TOLD || met.containsKey(field);
      met.merge(told ? field : OTHERS, new Met(source, 1), (before, one) -> before.again());
    }
  }

  void tell(Intake builder) {
    met.forEach((name, seen) -> builder.note(finding(name, seen)));
    if (rows && columns.lackRequired(known)) {
      builder.incomplete(columns.table());
    }
  }

  private DataFinding finding(String name, Met seen) {
    Text message =
        name.equals(OTHERS)
            ? Phrases.of("other.fields", Map.of("rows", seen.rows()))
            : Phrases.of(
                "unknown.field",
                Map.of("value", name, "rows", seen.rows(), "expected", columns.nearest(name)));
    return new DataFinding(
        columns.table().name(),
        seen.first(),
        name,
        name,
        DataProblem.UNKNOWN_COLUMN,
        Effect.NOT_READ,
        message);
  }
}
