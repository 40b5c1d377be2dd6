package io.hegui.input;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Collects a row's cells, but no more than the limits allow, however long the row is. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
  private List<String> cells = new ArrayList<>();
  private long characters;
  private boolean tooLarge;

  @Override
  protected void handleBegin(long startingLineNumber) {
    cells = new ArrayList<>(cells.size());
    characters = 0;
    tooLarge = false;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    characters += length;
    if (characters > Limits.ROW || (index >= Limits.CELLS && length > 0)) {
      tooLarge = true;
    } else if (index < Limits.CELLS) {
      cells.add(length == 0 ? "" : new String(buffer, offset, length));
    }
  }

  @Override
  protected CsvRow buildRecord() {
    return new CsvRow(tooLarge ? List.of() : cells, tooLarge);
  }
}
