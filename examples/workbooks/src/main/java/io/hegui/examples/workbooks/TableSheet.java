package io.hegui.examples.workbooks;

import io.hegui.facts.DataProblem;
import io.hegui.facts.Intake;
import io.hegui.facts.Source;
import io.hegui.facts.TableSchema;
import io.hegui.input.TableRows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table's sheet: titles, the header row or rows, and the rows of the table. */
final class TableSheet implements Sheet {
  private final TableSchema table;
  private final Merges merges;
  private final String file;
  private final String title;
  private final Intake intake;
  private final TableRows rows;
  private final List<SheetRow> top = new ArrayList<>();
  private long characters; // of the rows at the top
  private boolean searching = true;
  private @Nullable MergedValues values; // null while there is no header

  TableSheet(TableSchema table, Merges merges, String file, String title, Intake intake) {
    this.table = table;
    this.merges = merges;
    this.file = file;
    this.title = title;
    this.intake = intake;
    this.rows = new TableRows(intake, table, file, title);
  }

  @Override
  public void row(SheetRow row) {
    if (row.blank()) {
      return;
    } else if (!searching) {
      data(row);
      return;
    }
    top.add(row);
    characters += row.characters();
    if (top.size() == Limits.TOP_ROWS || characters > Limits.TOP_CHARACTERS) {
      begin();
    }
  }

  /** Finds the header among the rows at the top, and takes those below it. */
  private void begin() {
    searching = false;
    HeaderSearch search = new HeaderSearch(top, merges, rows);
    Header header = search.find();
    if (header == null) {
      int first = top.isEmpty() ? 0 : top.get(0).number();
      rows.noHeader(first, search.texts());
    } else {
      rows.header(header.row(), header.headings());
      values = new MergedValues(merges, rows, header.headings());
      top.stream()
          .filter(row -> !header.holds(row.number()))
          .skip(header.above())
          .forEach(this::data);
    }
    top.clear();
  }

  private void data(SheetRow row) {
    if (values == null) {
      return; // without a header the table counts as not submitted
    } else if (row.tooLarge()) {
      rows.reject(
          row.number(), DataProblem.TOO_LARGE, Phrases.of("row.large", "limit", Limits.ROW));
    } else {
      values.fill(row);
      rows.row(row.number(), row.cells());
    }
  }

  @Override
  public void end() {
    if (searching) {
      begin();
    }
  }

  @Override
  public void breakOff(int row, RefusedException why) {
    if (!top.isEmpty()) {
      end();
    }
    intake.incomplete(table);
    Source source = new Source(file, title, row);
    intake.note(Sheet.notRead(table.name(), source, why.problem(), why.why()));
  }
}
