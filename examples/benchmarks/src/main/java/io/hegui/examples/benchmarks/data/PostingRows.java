package io.hegui.examples.benchmarks.data;

import io.hegui.examples.benchmarks.data.Place.Tie;
import io.hegui.facts.Allowance;
import io.hegui.facts.Archive;
import io.hegui.facts.Diversion;
import io.hegui.facts.FinalReport;
import io.hegui.facts.Posting;
import io.hegui.facts.TeamRole;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Who is in a team, how long, and what the stationed get and leave. */
final class PostingRows {
  /** The last day of a batch that came with the plan. */
  private static final LocalDate BATCH_ENDS = Calendar.TEAMS_FORMED.plusMonths(24).minusDays(1);

  private static final int FIRST_MEMBER = 3;

  private final Pen pen;

  PostingRows(Pen pen) {
    this.pen = pen;
  }

  void write(Place place) {
    captain(place, place.ties.get(0));
    Id vice = pen.fault() ? place.townClerk() : place.committeeMember();
    if (!pen.fault()) {
      leader(place, 2, vice, TeamRole.VICE_CAPTAIN);
    }
    int nth = FIRST_MEMBER;
    for (Tie tie : place.ties) {
      if (!pen.fault()) {
        member(place, nth, tie.supporter().posted(tie.nth()));
      }
      nth += 2; // room for a successor
    }
    if (!pen.fault()) {
      Id clerk = place.townClerk();
      if (place.townClerkStationed()) {
        member(place, nth, clerk);
      } else {
        leader(place, nth, clerk, TeamRole.MEMBER);
      }
    }
  }

  private void captain(Place place, Tie tie) {
    Supporter unit = tie.supporter();
    Id captain = tie.nth() % 2 == 0 ? unit.inCharge() : unit.head();
    if (!pen.fault()) {
      leader(place, 0, pen.fault() ? unit.clerk(tie.nth()) : captain, TeamRole.CAPTAIN);
    }
    if (pen.fault()) {
      leader(place, 1, unit.clerk(tie.nth()), TeamRole.CAPTAIN);
    }
  }

  /** Somebody in the team who goes on living at home. */
  private void leader(Place place, int nth, Id cadre, TeamRole role) {
    posting(place, nth, cadre, role, false, Calendar.TEAMS_FORMED, null);
  }

  /** Somebody who lives in the village, and whoever comes after the first two years. */
  private void member(Place place, int nth, Id cadre) {
    if (pen.fault()) {
      LocalDate late = pen.chance().day(pen.calendar().lastDay().minusDays(80), 40);
      stationed(place, nth, cadre, late, null);
    } else if (place.number() % 2 == 0) {
      stationed(place, nth, cadre, Calendar.TEAMS_FORMED, Calendar.PLAN_ENDS);
    } else {
      LocalDate to = pen.fault() ? BATCH_ENDS.minusMonths(12) : BATCH_ENDS;
      stationed(place, nth, cadre, Calendar.TEAMS_FORMED, to);
      if (pen.calendar().has(BATCH_ENDS.plusDays(1))) {
        stationed(place, nth + 1, cadre, BATCH_ENDS.plusDays(1), null);
      }
    }
  }

  private void stationed(Place place, int nth, Id cadre, LocalDate from, @Nullable LocalDate to) {
    Id posting = posting(place, nth, cadre, TeamRole.MEMBER, !pen.fault(), from, to);
    if (!pen.fault()) {
      pen.row(Archive.class).id(cadre).date(from.plusDays(5)).end();
    }
    for (YearMonth month : pen.calendar().months()) {
      boolean there = to == null || !month.atDay(1).isAfter(to);
      if (there && !month.atEndOfMonth().isBefore(from) && !pen.fault()) {
        allowance(posting, month);
      }
    }
    if (to != null && pen.calendar().has(to.plusDays(20)) && !pen.fault()) {
      LocalDate research = pen.fault() ? null : to.plusDays(20);
      pen.row(FinalReport.class).id(posting).date(to.plusDays(10)).date(research).end();
    }
    if (pen.fault()) {
      LocalDate away = pen.calendar().lastDay().minusDays(pen.chance().between(5, 60));
      pen.row(Diversion.class).id(posting).date(away).date(away.plusDays(4)).text("抽调").end();
    }
  }

  private Id posting(
      Place place,
      int nth,
      Id cadre,
      TeamRole role,
      boolean stationed,
      LocalDate from,
      @Nullable LocalDate to) {
    Id posting = new Id(place.id.county(), 'P', place.number() * 100 + nth);
    pen.row(Posting.class)
        .id(posting)
        .id(place.team())
        .id(cadre)
        .word(role)
        .bool(stationed)
        .date(from)
        .date(to)
        .bool(pen.inOrder())
        .end();
    return posting;
  }

  /** A fault is a quarter's matter, and lasts as long: without telecom in its first month. */
  private void allowance(Id posting, YearMonth month) {
    boolean telecom = !pen.fault();
    pen.row(Allowance.class)
        .id(posting)
        .month(month)
        .number(pen.chance().between(200, 400))
        .number(100)
        .number(telecom ? 50 : 0)
        .end();
  }
}
