package io.hegui.examples.workbooks;

import io.hegui.input.Cell;
import java.io.IOException;

/**
 * Reads a text that may be in several runs, each with a look of its own. How it is pronounced,
 * which East Asian texts may carry along, is left out.
 */
final class RichText {
  private final StringBuilder text = new StringBuilder();
  private boolean tooLong;

  /** Reads up to the end of the element that has just begun. */
  static RichText read(Xml xml) throws IOException {
    RichText rich = new RichText();
    int depth = 1;
    int pronounced = 0; // how deep in such runs
    while (depth > 0) {
      if (xml.next() == Xml.Event.START) {
        depth++;
        pronounced += pronounced > 0 || xml.name().equals("rPh") ? 1 : 0;
        if (pronounced == 0 && xml.name().equals("t")) {
          xml.gather();
        }
      } else {
        if (pronounced == 0 && depth > 1 && xml.name().equals("t")) {
          rich.add(xml);
        }
        depth--;
        pronounced -= pronounced > 0 ? 1 : 0;
      }
    }
    return rich;
  }

  private void add(Xml xml) {
    String run = xml.gathered();
    tooLong |= xml.tooLong() || text.length() + run.length() > Limits.CELL;
    if (!tooLong) {
      text.append(run);
    }
  }

  boolean tooLong() {
    return tooLong;
  }

  String text() {
    return text.toString();
  }

  Cell cell() {
    return tooLong ? CellMaker.tooLong() : CellMaker.text(text());
  }
}
