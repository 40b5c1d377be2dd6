package io.hegui.facts;

import io.hegui.text.Text;
import java.util.Comparator;

/**
 * Something wrong with the data, and where.
 *
 * @param table the table's name; where it is not known, the title that was found
 * @param column the field's name; where it is not known, the heading that was found; empty where no
 *     column is meant
 * @param value the value as it was found; masked in what is shared if it names a person
 * @param effect what became of it
 * @param message what is wrong and what to do, for people
 */
public record DataFinding(
    String table,
    Source source,
    String column,
    String value,
    DataProblem problem,
    Effect effect,
    Text message)
    implements Comparable<DataFinding> {
  private static final Comparator<DataFinding> ORDER =
      Comparator.comparing(DataFinding::table)
          .thenComparing(DataFinding::source)
          .thenComparing(DataFinding::column)
          .thenComparing(DataFinding::problem)
          .thenComparing(DataFinding::value);

  /** What became of the data that a finding is about. */
  public enum Effect {
    /** A file, a table, a column or the rest of one was not read. */
    NOT_READ,
    /** The row is not part of the facts. */
    ROW_REJECTED,
    /** The row is part of the facts and is marked. */
    ROW_MARKED
  }

  @Override
  public int compareTo(DataFinding other) {
    return ORDER.compare(this, other);
  }
}
