package io.hegui.examples.reports.excel;

/**
 * A column of a listing.
 *
 * @param key the key of its heading
 * @param width in characters
 * @param look what its cells look like
 */
record Column(String key, int width, Look look) {
  static Column text(String key, int width) {
    return new Column(key, width, Look.TEXT);
  }

  static Column dim(String key, int width) {
    return new Column(key, width, Look.DIM);
  }

  static Column number(String key) {
    return new Column(key, 7, Look.NUMBER);
  }

  static Column date(String key) {
    return new Column(key, 12, Look.DATE);
  }
}
