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
 * whether no row has a field that every row must fill, or some row has one that is surely misspelt:
 * the table then counts as read in part.
 */
final class UnknownFields {
  private static final int TOLD = 1_000;
  private static final String OTHERS = "…";

  /**
   * A name that no column has.
   *
   * @param meant the columns one of which it surely means
   */
  private record Met(Source first, int rows, Set<Integer> meant) {
    Met again() {
      return new Met(first, rows + 1, meant);
    }
  }

  private final Columns columns;
  private final Map<String, Met> met = new LinkedHashMap<>();
  private final Set<Integer> known = new HashSet<>();
  private boolean rows;
  private boolean misspelt;

  UnknownFields(Columns columns) {
    this.columns = columns;
  }

  /** Takes the unknown fields of one row. */
  void add(Source source, Set<String> names) {
    for (String name : names) {
      met.compute(
          told(name),
          (told, before) ->
              before == null ? new Met(source, 1, columns.meant(told)) : before.again());
    }
  }

  /** Takes the columns that a whole row names, after its unknown fields. */
  void known(Set<Integer> indexes, Set<String> names) {
    rows = true;
    known.addAll(indexes);
    for (String name : names) {
      Met unknown = met.get(told(name));
      misspelt |= unknown != null && !indexes.containsAll(unknown.meant());
    }
  }

  /** The name under which a field is told: its own, or that of all that are too many. */
  private String told(String name) {
    String field = Excerpt.of(CellText.trim(name));
    return met.size() < TOLD || met.containsKey(field) ? field : OTHERS;
  }

  void tell(Intake builder) {
    met.forEach((name, seen) -> builder.note(finding(name, seen)));
    if (misspelt || (rows && columns.lackRequired(known))) {
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
