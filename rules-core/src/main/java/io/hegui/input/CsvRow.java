package io.hegui.input;

import java.util.List;

/**
 * A CSV file's row.
 *
 * @param cells its cells; not all of them if it is too large
 */
record CsvRow(List<String> cells, boolean tooLarge) {
  boolean blank() {
    for (String cell : cells) {
      if (!CellText.blank(cell)) {
        return false;
      }
    }
    return !tooLarge;
  }
}
