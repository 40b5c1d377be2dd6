package io.hegui.testkit;

import io.hegui.policy.Kind;
import java.time.LocalDate;

/**
 * Says more of a verdict that a report must hold. Each word narrows the verdicts down; where none
 * is left it fails, and says which came nearest.
 */
public final class VerdictAssert {
  private final ReportAssert report;
  private Expected expected;

  VerdictAssert(ReportAssert report, Expected expected) {
    this.report = report;
    this.expected = expected;
    report.require(expected);
  }

  Expected expected() {
    return expected;
  }

  private VerdictAssert narrow(Trait trait, String value) {
    expected = expected.with(trait, value);
    report.require(expected);
    return this;
  }

  /** It is about that subject, such as {@code cadre:C7} or {@code unit:U3/village:V01}. */
  public VerdictAssert by(String subject) {
    return narrow(Trait.SUBJECT, subject);
  }

  /** It is about that one of several duties: a calendar unit, a seat. */
  public VerdictAssert on(String occurrence) {
    return narrow(Trait.OCCURRENCE, occurrence);
  }

  /** The duty is broken in that way. */
  public VerdictAssert withKind(Kind kind) {
    return narrow(Trait.KIND, kind.name());
  }

  /** What was found, or the message, has these words in either language. */
  public VerdictAssert observed(String words) {
    return narrow(Trait.OBSERVED, words);
  }

  /** It was measured by a parameter of that value. */
  public VerdictAssert againstLimit(Object value) {
    return narrow(Trait.LIMIT, value.toString());
  }

  /**
   * A row shows it.
   *
   * @param row the table, then the row's first fields: {@code leaves id=L1 cadreId=C7}
   */
  public VerdictAssert shownBy(String row) {
    return narrow(Trait.SHOWN, row);
  }

  /** It was looked for in that table. */
  public VerdictAssert soughtIn(String table) {
    return narrow(Trait.SOUGHT, table);
  }

  /** It is due on that day. */
  public VerdictAssert dueOn(LocalDate day) {
    return narrow(Trait.DUE, day.toString());
  }

  /** That table, or that field as {@code cadres.inOffice}, would settle it. */
  public VerdictAssert needing(String tableOrField) {
    return narrow(Trait.NEEDS, tableOrField);
  }

  /** Goes on with the report. */
  public ReportAssert and() {
    return report;
  }

  /** The report lists no verdict beyond those that were said. */
  public ReportAssert andNothingElse() {
    return report.andNothingElse();
  }
}
