package io.hegui.examples.audit.sample;

import io.hegui.facts.Cadre;
import io.hegui.facts.Posting;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A posting with one thing about it changed. */
final class Postings {
  private Postings() {}

  static Posting until(Posting row, LocalDate to) {
    return with(row, row.cadreId(), row.stationed(), to, row.payRetained());
  }

  static Posting since(Posting row, LocalDate from) {
    return new Posting(
        row.id(),
        row.teamId(),
        row.cadreId(),
        row.role(),
        row.stationed(),
        from,
        row.to(),
        row.payRetained());
  }

  static Posting of(Posting row, Cadre cadre) {
    return with(row, cadre.id(), row.stationed(), row.to(), row.payRetained());
  }

  static Posting stationed(Posting row, boolean stationed) {
    return with(row, row.cadreId(), stationed, row.to(), row.payRetained());
  }

  static Posting unpaid(Posting row) {
    return with(row, row.cadreId(), row.stationed(), row.to(), false);
  }

  private static Posting with(
      Posting row,
      String cadre,
      boolean stationed,
      @Nullable LocalDate to,
      @Nullable Boolean payRetained) {
    return new Posting(
        row.id(), row.teamId(), cadre, row.role(), stationed, row.from(), to, payRetained);
  }
}
