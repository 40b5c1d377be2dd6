package io.hegui.examples.benchmarks.contenders;

import static io.hegui.examples.benchmarks.contenders.Task.AS_OF;

import io.hegui.examples.benchmarks.contenders.Task.Month;
import io.hegui.facts.Cadre;
import io.hegui.facts.Household;
import io.hegui.facts.MonthlyReport;
import io.hegui.facts.Pairing;
import io.hegui.facts.Plan;
import io.hegui.facts.Posting;
import io.hegui.facts.Rank;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.SupervisionMember;
import io.hegui.facts.Team;
import io.hegui.facts.TeamRole;
import io.hegui.facts.Township;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Village;
import io.hegui.facts.Visit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ten rules, each asked of one subject: what kind of breach it is, null if it is none. */
final class TenRules {
  private final Indexed facts;

  TenRules(Indexed facts) {
    this.facts = facts;
  }

  @Nullable String villageTeam(Village village) {
    return village.poor() && facts.teamsOf(village.id()).isEmpty() ? "MISSING" : null;
  }

  @Nullable String singleTeam(Village village) {
    return facts.teamsOf(village.id()).size() > 1 ? "ABOVE_MAXIMUM" : null;
  }

  @Nullable String captain(Team team) {
    long captains =
        facts.postingsOf(team.id()).stream()
            .filter(posting -> posting.role() == TeamRole.CAPTAIN)
            .map(Posting::cadreId)
            .distinct()
            .count();
    return captains == 1 ? null : captains == 0 ? "MISSING" : "ABOVE_MAXIMUM";
  }

  @Nullable String householdHelper(Household household) {
    if (!household.openOn(AS_OF)) {
      return null;
    }
    for (Pairing pairing : facts.helpOf(household.id())) {
      Cadre cadre = facts.cadre(pairing.cadreId());
      Unit unit = cadre == null ? null : facts.unit(cadre.unitId());
      if (cadre != null && (unit == null || unit.level() != UnitLevel.SOCIAL)) {
        return null;
      }
    }
    return "MISSING";
  }

  @Nullable String caseloadMax(Cadre cadre) {
    Integer most = cadre.rank() == null ? null : Task.MOST_HOUSEHOLDS.get(cadre.rank());
    List<Pairing> help = facts.helpBy(cadre.id());
    if (most == null || help.size() <= most) {
      return null;
    }
    long households =
        help.stream().map(Pairing::householdId).distinct().filter(this::isOpen).count();
    return households > most ? "ABOVE_MAXIMUM" : null;
  }

  private boolean isOpen(String id) {
    Household household = facts.household(id);
    return household != null && household.openOn(AS_OF);
  }

  @Nullable String supervision(Township township, Month month) {
    List<SupervisionGroup> groups = facts.groupsOf(township.id());
    boolean owed =
        facts.isPoorTownship(township.id())
            && groups.stream().anyMatch(group -> group.establishedBy(month.bindsFrom()));
    boolean done =
        groups.stream()
            .flatMap(group -> facts.membersOf(group.id()).stream())
            .anyMatch(member -> supervised(member, township.id(), month));
    return owed && !done ? "MISSING" : null;
  }

  private boolean supervised(SupervisionMember member, String township, Month month) {
    return facts.supervisionsBy(member.cadreId()).stream()
        .filter(visit -> month.holds(visit.date()) && member.activeOn(visit.date()))
        .anyMatch(visit -> township.equals(visit.townshipId()) || township.equals(via(visit)));
  }

  private @Nullable String via(Visit visit) {
    Village village = facts.village(visit.villageId());
    return village == null ? null : village.townshipId();
  }

  @Nullable String ledger(Team team) {
    return facts.ledgersOf(team.id()).isEmpty() ? "MISSING" : null;
  }

  @Nullable String planSubmitted(String owner) {
    LocalDate first = null;
    for (Plan plan : facts.plansOf(owner)) {
      LocalDate done = later(plan.completedOn(), plan.submittedOn());
      if (done != null && !done.isAfter(AS_OF) && (first == null || done.isBefore(first))) {
        first = done;
      }
    }
    // The due day lies before the quarter, so that being late is told of the quarter's own days.
    return first == null ? "MISSING" : first.isBefore(Task.PERIOD.from()) ? null : "LATE";
  }

  static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null ? null : one.isAfter(other) ? one : other;
  }

  @Nullable String rank(Posting posting) {
    Cadre cadre = facts.cadre(posting.cadreId());
    boolean above = cadre != null && cadre.rank() == Rank.COUNTY_LEADER;
    return posting.stationed() && posting.activeOn(AS_OF) && above ? "INELIGIBLE" : null;
  }

  @Nullable String monthlyReport(Team team, Month month) {
    if (!team.activeOn(month.due())) {
      return null;
    }
    String breach = "MISSING";
    for (MonthlyReport report : facts.reportsOf(team.id())) {
      if (report.month().equals(month.month())) {
        if (!report.hasText() || report.images() == 0) {
          breach = breach.equals("LATE") ? breach : "INCOMPLETE";
        } else if (report.submittedOn().isAfter(month.due())) {
          breach = "LATE";
        } else {
          return null;
        }
      }
    }
    return breach;
  }
}
