package io.hegui.examples.benchmarks.data;

/** What identifies a row in the whole nation: its county, what it is, and which one. */
record Id(int county, char kind, int number) {
  /** More cadres than any unit has. */
  private static final int CADRES_OF_A_UNIT = 10_000;

  static Id unit(int county, int number) {
    return new Id(county, 'U', number);
  }

  /** A cadre of this unit. */
  Id cadre(int nth) {
    return new Id(county, 'C', number * CADRES_OF_A_UNIT + nth);
  }
}
