package io.hegui.report;

import io.hegui.facts.DataFinding;
import io.hegui.facts.DataProblem;
import io.hegui.text.Text;
import java.util.Comparator;

/**
 * A data finding as a report lists it.
 *
 * @param value the value as it was found; masked if it names a person, unless the report is
 *     unmasked
 */
public record DataNote(
    String table,
    String file,
    String sheet,
    int row,
    String column,
    String value,
    DataProblem problem,
    DataFinding.Effect effect,
    Text message)
    implements Comparable<DataNote> {
  private static final Comparator<DataNote> ORDER =
      Comparator.comparing(DataNote::table)
          .thenComparing(DataNote::file)
          .thenComparing(DataNote::sheet)
          .thenComparing(DataNote::row)
          .thenComparing(DataNote::column)
          .thenComparing(DataNote::problem)
          .thenComparing(DataNote::value);

  /** By table and place. */
  @Override
  public int compareTo(DataNote other) {
    return ORDER.compare(this, other);
  }
}
