package io.hegui.examples.benchmarks.data;

import io.hegui.calendar.AuditPeriod;
import io.hegui.facts.Commendation;
import io.hegui.facts.PovertyExit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Writes the tables of any number of counties as CSV, a county at a time.
 *
 * @param faults the share of duties to break, from 0 to 0.2
 * @param last the last period that the data is to be good for
 */
public record GeneratedData(Size size, double faults, AuditPeriod last, long seed) {
  public static final double FEW = 0.01;
  public static final AuditPeriod FIRST_QUARTER_2016 = AuditPeriod.parse("2016Q1");

  public GeneratedData {
    if (!(faults >= 0 && faults <= 0.2)) {
      throw new IllegalArgumentException("a share of faults from 0 to 0.2, not " + faults);
    }
    if (last.to().isBefore(LocalDate.of(2015, 12, 31))) {
      throw new IllegalArgumentException("a period that ends after 2015, not " + last);
    }
  }

  /** Data with few faults, for a check of the first quarter of 2016. */
  public static GeneratedData of(Size size) {
    return new GeneratedData(size, FEW, FIRST_QUARTER_2016, 1);
  }

  /** The same with another share of faults. */
  public GeneratedData withFaults(double share) {
    return new GeneratedData(size, share, last, seed);
  }

  /** The same for checks up to the end of that period. */
  public GeneratedData upTo(AuditPeriod period) {
    return new GeneratedData(size, faults, period, seed);
  }

  /**
   * Writes the files into the folder.
   *
   * @return how many rows there are
   */
  public long into(Path folder) throws IOException {
    try (CsvTables tables = new CsvTables(folder)) {
      for (int number = 1; number <= size.counties(); number++) {
        Pen pen = new Pen(tables, new Chance(seed, number, faults), new Calendar(last.to()));
        County county = new County(number, size);
        new Registers(pen).write(county);
        new TownshipRows(pen).write(county);
        new SupportRows(pen).write(county);
        new TeamRows(pen).write(county);
        new HouseholdRows(pen).write(county);
        new PairingRows(pen).write(county);
        countyWide(pen);
      }
      return tables.rows();
    }
  }

  private static void countyWide(Pen pen) {
    for (int year : pen.calendar().years()) {
      if (pen.calendar().has(LocalDate.of(year, 12, 31)) && !pen.fault()) {
        int persons = pen.fault() ? 1_700 : pen.chance().between(2_000, 2_600);
        pen.row(PovertyExit.class).number(year).number(persons).end();
      }
      LocalDate round = LocalDate.of(year, 10, 17);
      if (year % 2 == 0 && pen.calendar().has(round) && !pen.fault()) {
        pen.row(Commendation.class).date(round).end();
      }
    }
  }
}
