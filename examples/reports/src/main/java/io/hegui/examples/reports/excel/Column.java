package io.hegui.examples.reports.excel;

/**
 * A column of a listing.
 *
 * @param key the key of its heading
 * @param width in characters
 * @param look what its cells look like
 * @param printed whether it is on paper, too; those that are not stand behind all that are
 */
record Column(String key, int width, Look look, boolean printed) {
  static Column text(String key, int width) {
    return new Column(key, width, Look.TEXT, true);
  }

  static Column dim(String key, int width) {
    return new Column(key, width, Look.DIM, true);
  }

  static Column number(String key) {
    return new Column(key, 7, Look.NUMBER, true);
  }

  static Column date(String key) {
    return new Column(key, 12, Look.DATE, true);
  }

  /** Paper is narrow: what is there to filter by, or says again what others say, stays off it. */
  Column unprinted() {
    return new Column(key, width, look, false);
  }
}
