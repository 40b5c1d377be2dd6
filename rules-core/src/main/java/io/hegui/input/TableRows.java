package io.hegui.input;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.DataFinding;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Intake;
import io.hegui.facts.Source;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableSchema;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table that has a header row, a row at a time: a CSV file or a workbook's sheet. First
 * the header, then the rows below it; rows without content may be given or left out.
 */
public final class TableRows {
  private static final int IGNORED = -1;
  private static final int BLANK = -2;

  /** So many texts may have been meant as headings. */
  private static final int LOOKED_AT = 64;

  private final Intake builder;
  private final Columns columns;
  private final String file;
  private final String sheet;
  private final RowMaker maker;
  private final List<Integer> indexes = new ArrayList<>();
  private final Set<Integer> blankTold = new HashSet<>();
  private int headerRow;
  private boolean lacking; // a column that every row must fill
  private boolean misspelt; // a heading, surely of a column that has no other

  /**
   * @param file the file's name as findings give it
   * @param sheet the sheet's name; empty where the form has no sheets
   */
  public TableRows(Intake builder, TableSchema table, String file, String sheet) {
    this.builder = builder;
    this.columns = new Columns(table);
    this.file = file;
    this.sheet = sheet;
    this.maker = new RowMaker(builder, table);
  }

  /** How many of the table's columns these headings name. */
  public int known(List<String> headings) {
    return (int) headings.stream().map(columns::index).filter(i -> i >= 0).distinct().count();
  }

  /** Whether that heading names a column of the table. */
  public boolean knows(String heading) {
    return columns.index(heading) >= 0;
  }

  /**
   * Takes the first row with content as the header. Field names and Chinese headings may stand in
   * any order; unknown and repeated ones become findings.
   *
   * @return whether it is a header: a row without any known heading is none, the table then counts
   *     as not submitted, a finding says so, and no row may follow
   */
  public boolean header(int row, List<String> headings) {
    if (headings.stream().noneMatch(heading -> columns.index(heading) >= 0)) {
      noHeader(row, headings);
      return false;
    }
    headerRow = row;
    builder.table(columns.table());
    Set<Integer> met = new HashSet<>();
    for (String heading : headings) {
      int index = columns.index(heading);
      if (CellText.blank(heading)) {
        index = BLANK;
      } else if (index < 0) {
        noteColumn(heading, DataProblem.UNKNOWN_COLUMN, columns.nearest(heading));
      } else if (!met.add(index)) {
        noteColumn(heading, DataProblem.DUPLICATE_COLUMN, "");
        index = IGNORED;
      }
      indexes.add(index);
    }
    lacking = columns.lackRequired(met);
    misspelt = headings.stream().anyMatch(each -> isMisspelt(each, met));
    return true;
  }

  private boolean isMisspelt(String heading, Set<Integer> met) {
    return columns.index(heading) < 0 && !met.containsAll(columns.meant(heading));
  }

  /**
   * Notes that there is no header row, so that the table counts as not submitted: also where
   * another file has rows of it, for what stands here may be the other half.
   *
   * @param texts what stands in its place, or where it might be
   */
  public void noHeader(int row, List<String> texts) {
    String first = texts.stream().filter(text -> !CellText.blank(text)).findFirst().orElse("");
    if (!first.isEmpty()) {
      builder.incomplete(columns.table());
    }
    builder.note(
        Findings.notRead(
            columns.table().name(),
            source(row),
            CellText.trim(first),
            DataProblem.NO_HEADER,
            headings(texts)));
  }

  /** The headings that should be there; and, where all were misspelt, which were meant. */
  private Text headings(List<String> texts) {
    String titles =
        columns.table().columns().stream()
            .map(ColumnSchema::heading)
            .collect(Collectors.joining("、"));
    Text expected = new Text(titles, titles);
    List<String> wrong = texts.stream().map(CellText::trim).distinct().limit(LOOKED_AT).toList();
    for (String text : wrong) {
      Text meant = columns.close(text).orElse(null);
      if (meant != null) {
        Text near = Phrases.of("header.near", Map.of("value", text, "expected", meant));
        expected = new Text(expected.zh() + near.zh(), expected.en() + near.en());
      }
    }
    return expected;
  }

  private void noteColumn(String heading, DataProblem problem, Object expected) {
    String title = CellText.trim(heading);
    builder.note(
        SubmissionBuilder.finding(
            columns.table().name(),
            source(headerRow),
            title,
            title,
            problem,
            Effect.NOT_READ,
            expected));
  }

  /**
   * Takes a row below the header; one without content is no row. Where a column that every row must
   * fill has no heading, no row can be accepted; where a heading is misspelt, what stands below it
   * is not blank, though nobody reads it. In both the table counts as read in part.
   */
  public void row(int row, List<? extends Cell> cells) {
    if (isBlank(cells)) {
      return;
    }
    if (Footers.is(cells)) {
      reject(row, DataProblem.NOT_A_ROW, Phrases.of("footer"));
      return;
    }
    if (lacking || misspelt) {
      builder.incomplete(columns.table());
    }
    @Nullable Cell[] values = new @Nullable Cell[columns.size()];
    List<DataFinding> found = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (i >= indexes.size()) {
        if (!cell.blank()) {
          found.add(
              Findings.rejected(
                  columns.table(), source(row), Cells.show(cell), DataProblem.EXTRA_CELL, ""));
        }
      } else if (indexes.get(i) >= 0) {
        values[indexes.get(i)] = cell;
      } else if (indexes.get(i) == BLANK && !cell.blank() && blankTold.add(i)) {
        builder.note(blankHeading(i));
      }
    }
    maker.make(source(row), values, found);
  }

  private static boolean isBlank(List<? extends Cell> cells) {
    for (Cell cell : cells) {
      if (!cell.blank()) {
        return false;
      }
    }
    return true;
  }

  /** Counts a row that cannot be read, and says why. */
  public void reject(int row, DataProblem problem, Object expected) {
    builder.reject(
        columns.table(),
        List.of(Findings.rejected(columns.table(), source(row), "", problem, expected)));
  }

  /**
   * Marks a row for one of its cells; the row itself is taken as ever.
   *
   * @param cell the cell's place in the row, from 0; it stands below a known heading
   */
  public void mark(int row, int cell, DataProblem problem, Object expected) {
    String column = columns.column(indexes.get(cell)).name();
    builder.note(
        SubmissionBuilder.finding(
            columns.table().name(), source(row), column, "", problem, Effect.ROW_MARKED, expected));
  }

  private DataFinding blankHeading(int index) {
    String letter = letter(index);
    return new DataFinding(
        columns.table().name(),
        source(headerRow),
        letter,
        "",
        DataProblem.UNKNOWN_COLUMN,
        Effect.NOT_READ,
        Phrases.of("blank.heading", Map.of("column", letter)));
  }

  /** A spreadsheet's name of the column. */
  private static String letter(int index) {
    return (index >= 26 ? letter(index / 26 - 1) : "") + (char) ('A' + index % 26);
  }

  /** How many cells a whole row has: up to the last heading that is not blank. */
  int width() {
    int width = indexes.size();
    while (width > 0 && indexes.get(width - 1) == BLANK) {
      width--;
    }
    return width;
  }

  /** Whether a column that every row must fill has no heading. */
  boolean lacksColumn() {
    return lacking;
  }

  Source source(int row) {
    return new Source(file, sheet, row);
  }
}
