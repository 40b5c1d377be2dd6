package io.hegui.examples.reports.excel;

/** A text that goes into a cell as it stands: an id, a digest, the rest of another cell's text. */
record Verbatim(String text) {
  @Override
  public String toString() {
    return text;
  }
}
