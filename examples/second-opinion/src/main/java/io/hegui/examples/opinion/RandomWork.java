package io.hegui.examples.opinion;

import io.hegui.examples.opinion.CalendarUnit.Frequency;
import io.hegui.facts.Allowance;
import io.hegui.facts.AnnexFiling;
import io.hegui.facts.Appraisal;
import io.hegui.facts.AppraisalResult;
import io.hegui.facts.Archive;
import io.hegui.facts.Cadre;
import io.hegui.facts.Commendation;
import io.hegui.facts.Diversion;
import io.hegui.facts.Fact;
import io.hegui.facts.FinalReport;
import io.hegui.facts.Funding;
import io.hegui.facts.Household;
import io.hegui.facts.HouseholdSurvey;
import io.hegui.facts.Industry;
import io.hegui.facts.Ledger;
import io.hegui.facts.MonthlyReport;
import io.hegui.facts.Plan;
import io.hegui.facts.PlanKind;
import io.hegui.facts.Position;
import io.hegui.facts.Posting;
import io.hegui.facts.PovertyExit;
import io.hegui.facts.Problem;
import io.hegui.facts.RosterFiling;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.SupervisionMember;
import io.hegui.facts.Support;
import io.hegui.facts.Team;
import io.hegui.facts.Township;
import io.hegui.facts.TownshipSummary;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Village;
import io.hegui.facts.Visit;
import io.hegui.facts.VisitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a random county's units, teams and townships did and filed, and when. */
final class RandomWork {
  private final List<Fact> facts = new ArrayList<>();
  private final Dice dice;
  private final RandomCounty.Knobs knobs;
  private final RandomDays days;
  private final Params params;
  private final RandomPeople people;

  RandomWork(Dice dice, RandomCounty.Knobs knobs, RandomDays days, RandomPeople people) {
    this.dice = dice;
    this.knobs = knobs;
    this.days = days;
    this.params = days.params();
    this.people = people;
    county();
    people.villages.forEach(this::village);
    people.townships.forEach(this::township);
    people.groups.forEach(this::supervision);
    people.supports.forEach(this::support);
    people.units.forEach(this::unit);
    people.teams.forEach(this::team);
    people.postings.forEach(this::posting);
    for (Household household : people.households) {
      plans(PlanKind.HOUSEHOLD, household.id());
    }
  }

  List<Fact> facts() {
    return facts;
  }

  /** How many rows for one duty: one mostly, none without care. */
  private int rows() {
    return dice.chance(knobs.care()) ? dice.pick(1, 1, 1, 2) : 0;
  }

  private String ref(String id) {
    return people.ref(id);
  }

  private void county() {
    for (int year = params.firstExitYear() - 1; year <= params.lastExitYear() + 1; year++) {
      int target = params.annualExits();
      for (int i = rows(); i > 0; i--) {
        facts.add(
            new PovertyExit(year, dice.pick(target - 1, target, target, target / 2, target + 9)));
      }
    }
    for (int first : params.commendationBlocks()) {
      CalendarUnit block = CalendarUnit.block(first);
      if (dice.chance(0.6)) {
        LocalDate held = dice.chance(0.4) ? days.around(block.last()) : days.near();
        facts.add(new Commendation(held));
      }
    }
  }

  private void village(Village village) {
    for (int i = rows(); i > 0; i--) {
      LocalDate established = dice.chance(0.4) ? days.around(params.targetDate()) : days.any();
      facts.add(new Industry(ref(village.id()), "产业" + i, established));
    }
    plans(PlanKind.VILLAGE, village.id());
  }

  private void plans(PlanKind kind, String of) {
    for (int i = rows(); i > 0; i--) {
      boolean village = kind == PlanKind.VILLAGE;
      facts.add(
          new Plan(
              "F" + facts.size(),
              kind,
              village ? ref(of) : dice.chance(0.1) ? "V1" : null,
              village ? null : ref(of),
              stage(params.planSubmitted()),
              stage(params.planSubmitted()),
              stage(params.planApproved()),
              stage(params.planApproved()),
              stage(params.planApproved()),
              stage(params.planApproved()),
              stage(params.planApproved())));
    }
  }

  private @Nullable LocalDate stage(LocalDate deadline) {
    LocalDate day = dice.chance(0.8) ? deadline.minusDays(dice.between(0, 4)) : days.by(deadline);
    return days.maybe(0.96, day);
  }

  private void township(Township township) {
    for (int i = rows(); i > 0; i--) {
      LocalDate reported = days.by(params.townshipSummary());
      Cadre signer =
          people.cadre(
              cadre ->
                  people.unit(cadre.unitId()).level() == UnitLevel.TOWNSHIP
                      && township.id().equals(people.unit(cadre.unitId()).townshipId())
                      && County.holdsOneOf(
                          cadre, Position.PARTY_SECRETARY, Position.TOWNSHIP_HEAD));
      facts.add(
          new TownshipSummary(
              ref(township.id()),
              dice.chance(0.9) ? ref(signer.id()) : null,
              days.maybe(0.9, reported.minusDays(dice.pick(0, 0, 1, 2, -1))),
              days.maybe(0.9, reported)));
    }
    for (int annex = 2; annex <= 4; annex++) {
      for (int i = rows(); i > 0; i--) {
        facts.add(
            new AnnexFiling(ref(township.id()), annex, days.by(params.annex()), dice.chance(0.8)));
      }
    }
  }

  private void supervision(SupervisionGroup group) {
    List<SupervisionMember> members =
        people.members.stream().filter(member -> member.groupId().equals(group.id())).toList();
    for (CalendarUnit month : days.units(Frequency.MONTH)) {
      if (rows() == 0) {
        continue;
      }
      String cadreId =
          members.isEmpty() || dice.chance(0.1)
              ? dice.pick(people.cadres).id()
              : dice.pick(members).cadreId();
      List<Village> villages =
          people.villages.stream()
              .filter(village -> village.townshipId().equals(group.townshipId()))
              .toList();
      String villageId = villages.isEmpty() ? null : dice.pick(villages).id();
      boolean byVillage = villageId != null && dice.chance(0.4);
      String townshipId = byVillage && dice.chance(0.7) ? null : ref(group.townshipId());
      visit(
          dice.chance(0.95) ? VisitKind.SUPERVISION : VisitKind.SURVEY,
          cadreId,
          townshipId,
          byVillage ? villageId : null,
          days.of(month));
    }
  }

  private void visit(
      VisitKind kind,
      String cadreId,
      @Nullable String townshipId,
      @Nullable String villageId,
      LocalDate date) {
    String village = villageId == null && kind != VisitKind.SUPERVISION ? "V1" : villageId;
    facts.add(
        new Visit(
            "B" + facts.size(),
            kind,
            ref(cadreId),
            townshipId,
            village == null ? null : ref(village),
            date));
  }

  private void support(Support support) {
    String unitId = support.unitId();
    for (CalendarUnit half : days.units(Frequency.HALF_YEAR)) {
      if (rows() > 0) {
        Cadre head = people.cadreOf(unitId, Position.UNIT_HEAD);
        visit(VisitKind.HEAD_VISIT, head.id(), null, support.villageId(), days.of(half));
      }
    }
    for (CalendarUnit quarter : days.units(Frequency.QUARTER)) {
      if (rows() > 0) {
        Cadre leader = people.cadreOf(unitId, Position.LEADER_IN_CHARGE);
        visit(VisitKind.SURVEY, leader.id(), null, support.villageId(), days.of(quarter));
      }
    }
    for (int i = rows(); i > 0; i--) {
      facts.add(
          new RosterFiling(
              ref(unitId), ref(people.townshipOf(support.villageId())), days.by(params.roster())));
    }
  }

  private void unit(Unit unit) {
    for (CalendarUnit quarter : days.units(Frequency.QUARTER)) {
      if (dice.chance(0.6)) {
        LocalDate resolved = days.of(quarter);
        facts.add(
            new Problem(
                "Q" + facts.size(),
                ref(unit.id()),
                dice.chance(0.5) ? ref(dice.pick(people.villages).id()) : null,
                days.maybe(0.5, resolved.minusDays(3)),
                days.maybe(0.9, resolved),
                null));
      }
    }
    for (CalendarUnit year : days.units(Frequency.YEAR)) {
      int number = year.first().getYear();
      if (rows() > 0 && unit.level() != UnitLevel.VILLAGE) {
        facts.add(new Funding(ref(unit.id()), number, dice.pick(0L, 100L, 5000L)));
      }
      for (int i = rows(); i > 0; i--) {
        appraisal(unit, number);
      }
    }
  }

  private void appraisal(Unit unit, int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    LocalDate completed =
        switch (dice.between(0, 3)) {
          case 0 -> days.around(end);
          case 1 -> days.near();
          case 2 -> end.plusDays(dice.between(0, 60));
          default -> end.minusDays(dice.between(0, 60));
        };
    facts.add(
        new Appraisal(
            ref(unit.id()),
            year,
            days.maybe(0.9, completed),
            people.yes(),
            dice.chance(0.85) ? dice.pick(AppraisalResult.values()) : null,
            dice.chance(0.85) ? BigDecimal.valueOf(dice.between(0, 1000), 1) : null));
  }

  private void team(Team team) {
    String id = team.id();
    for (int i = rows(); i > 0; i--) {
      LocalDate reported = days.by(params.householdSurvey());
      facts.add(new HouseholdSurvey(ref(id), days.maybe(0.9, reported)));
    }
    if (rows() > 0) {
      facts.add(new Ledger(ref(id), dice.chance(0.5) ? days.by(params.organised()) : days.any()));
    }
    for (CalendarUnit month : days.units(Frequency.MONTH)) {
      for (int i = rows(); i > 0; i--) {
        LocalDate due = month.first().withDayOfMonth(params.reportDayOfMonth());
        LocalDate submitted =
            dice.chance(0.6) ? due.minusDays(dice.between(0, 20)) : days.around(due);
        facts.add(
            new MonthlyReport(
                ref(id),
                YearMonth.from(month.first()),
                dice.chance(0.9) ? submitted : days.near(),
                dice.chance(0.9),
                dice.pick(0, 1, 1, 3)));
      }
    }
  }

  private void posting(Posting posting) {
    if (dice.chance(0.3)) {
      LocalDate from = days.any();
      LocalDate to = days.end(from);
      facts.add(new Diversion(ref(posting.id()), from, to, null));
      if (dice.chance(0.2)) {
        facts.add(new Diversion(ref(posting.id()), from, days.end(from), "会议"));
      }
    }
    if (rows() > 0) {
      facts.add(new Archive(ref(posting.cadreId()), days.start()));
    }
    for (CalendarUnit quarter : days.units(Frequency.QUARTER)) {
      for (int i = rows(); i > 0; i--) {
        facts.add(
            new Allowance(
                ref(posting.id()),
                YearMonth.from(quarter.first()).plusMonths(dice.between(0, 2)),
                money(),
                money(),
                money()));
      }
    }
    LocalDate to = posting.to();
    LocalDate end = to == null ? days.near() : to;
    LocalDate due = end.plusDays(params.finalReportGraceDays());
    for (int i = rows(); i > 0; i--) {
      facts.add(
          new FinalReport(
              ref(posting.id()),
              days.maybe(0.8, dice.chance(0.7) ? due.minusDays(dice.between(0, 30)) : days.by(due)),
              days.maybe(0.8, dice.chance(0.7) ? days.around(due) : days.near())));
    }
  }

  private long money() {
    return dice.pick(0L, 100L, 100L, 5000L);
  }
}
