package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Duty.duty;

import io.hegui.examples.opinion.CalendarUnit.Frequency;
import io.hegui.facts.Allowance;
import io.hegui.facts.Cadre;
import io.hegui.facts.Posting;
import io.hegui.facts.Rank;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 5.2: who may be posted, and what a posted cadre keeps and gets. */
final class Clause52 {
  static final List<Duty> DUTIES =
      List.of(
          duty("5.2-rank", Clause52::rank, "postings", "cadres"),
          duty("5.2-fitness", Clause52::fitness, "postings", "cadres"),
          duty("5.2-pay", Clause52::pay, "postings"),
          duty("5.2-allowance", Clause52::allowance, "postings", "allowances"));

  private Clause52() {}

  private static void rank(County county, Judge judge) {
    for (Posting posting : county.stationed()) {
      Cadre cadre = county.cadre(posting.cadreId());
      boolean above = cadre != null && cadre.rank() == Rank.COUNTY_LEADER;
      judge.state(Subject.posting(posting.id()), above ? Kind.INELIGIBLE : null);
    }
  }

  private static void fitness(County county, Judge judge) {
    for (Posting posting : county.stationed()) {
      Cadre cadre = county.cadre(posting.cadreId());
      if (cadre != null) {
        String subject = Subject.posting(posting.id());
        Boolean fit = cadre.fit();
        Boolean inOffice = cadre.inOffice();
        // One that is known to be false settles it, whatever the other may be.
        if (Boolean.FALSE.equals(fit) || Boolean.FALSE.equals(inOffice)) {
          judge.state(subject, Kind.INELIGIBLE);
        } else if (fit == null || inOffice == null) {
          judge.stateUndetermined(subject);
        } else {
          judge.state(subject, null);
        }
      }
    }
  }

  private static void pay(County county, Judge judge) {
    for (Posting posting : county.stationed()) {
      String subject = Subject.posting(posting.id());
      Boolean retained = posting.payRetained();
      if (retained == null) {
        judge.stateUndetermined(subject);
      } else {
        judge.state(subject, retained ? null : Kind.INCONSISTENT);
      }
    }
  }

  private static void allowance(County county, Judge judge) {
    Tally meal = new Tally(Frequency.QUARTER);
    Tally transport = new Tally(Frequency.QUARTER);
    Tally telecom = new Tally(Frequency.QUARTER);
    // A month that begins after the as-of date has not happened yet.
    for (Allowance paid : county.rows(Allowance.class, row -> row.month().atDay(1))) {
      LocalDate month = paid.month().atDay(1);
      meal.add(paid.postingId(), month, paid.meal());
      transport.add(paid.postingId(), month, paid.transport());
      telecom.add(paid.postingId(), month, paid.telecom());
    }
    List<CalendarUnit> quarters = judge.units(Frequency.QUARTER);
    for (Posting posting : county.postings) {
      if (!posting.stationed()) {
        continue;
      }
      List<Interval> active = List.of(Interval.of(posting));
      for (CalendarUnit quarter : quarters) {
        if (judge.binds(quarter, active)) {
          long kinds =
              Stream.of(meal, transport, telecom)
                  .filter(tally -> tally.of(posting.id(), quarter) > 0)
                  .count();
          judge.periodic(Subject.posting(posting.id()), quarter, breach(kinds));
        }
      }
    }
  }

  private static @Nullable Kind breach(long kindsPaid) {
    if (kindsPaid == 0) {
      return Kind.MISSING;
    }
    return kindsPaid < 3 ? Kind.INCOMPLETE : null;
  }
}
