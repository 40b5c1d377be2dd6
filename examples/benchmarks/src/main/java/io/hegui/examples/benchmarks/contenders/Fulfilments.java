package io.hegui.examples.benchmarks.contenders;

import io.hegui.facts.MonthlyReport;
import io.hegui.facts.Pairing;
import io.hegui.facts.Plan;
import io.hegui.facts.Posting;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.Team;
import io.hegui.facts.Village;
import io.hegui.facts.Visit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Evrete's rules found to be fulfilled, for plain Java to see what is not. */
final class Fulfilments {
  private record TeamMonth(String team, YearMonth month) {}

  private record TownshipMonth(String township, YearMonth month) {}

  private final Map<String, Set<String>> teams = new HashMap<>();
  private final Map<String, Set<String>> captains = new HashMap<>();
  private final Map<String, Set<String>> households = new HashMap<>();
  private final Set<String> helped = new HashSet<>();
  private final Set<String> ledgers = new HashSet<>();
  private final Map<String, LocalDate> plans = new HashMap<>();
  private final Set<TownshipMonth> supervised = new HashSet<>();
  private final Set<String> above = new HashSet<>();

  /** The first full report of a team and month; the last of days if none is full. */
  private final Map<TeamMonth, LocalDate> reports = new HashMap<>();

  void clear() {
    teams.clear();
    captains.clear();
    households.clear();
    helped.clear();
    ledgers.clear();
    plans.clear();
    supervised.clear();
    above.clear();
    reports.clear();
  }

  private static void put(Map<String, Set<String>> sets, String key, String value) {
    sets.computeIfAbsent(key, none -> new HashSet<>()).add(value);
  }

  private static int count(Map<String, Set<String>> sets, String key) {
    return sets.getOrDefault(key, Set.of()).size();
  }

  void team(Village village, Team team) {
    put(teams, village.id(), team.id());
  }

  int teamsOf(Village village) {
    return count(teams, village.id());
  }

  void captain(Team team, Posting posting) {
    put(captains, team.id(), posting.cadreId());
  }

  int captainsOf(Team team) {
    return count(captains, team.id());
  }

  void aboveRank(Posting posting) {
    above.add(posting.id());
  }

  Set<String> aboveRank() {
    return above;
  }

  void helper(Pairing pairing) {
    helped.add(pairing.householdId());
  }

  boolean isHelped(String household) {
    return helped.contains(household);
  }

  void help(Pairing pairing) {
    put(households, pairing.cadreId(), pairing.householdId());
  }

  int householdsOf(String cadre) {
    return count(households, cadre);
  }

  void ledger(Team team) {
    ledgers.add(team.id());
  }

  boolean hasLedger(Team team) {
    return ledgers.contains(team.id());
  }

  void plan(Plan plan) {
    LocalDate done = TenRules.later(plan.completedOn(), plan.submittedOn());
    String owner = plan.ownerId();
    if (done != null && owner != null && !done.isAfter(Task.AS_OF)) {
      plans.merge(owner, done, Fulfilments::earlier);
    }
  }

  @Nullable LocalDate plan(String owner) {
    return plans.get(owner);
  }

  void supervision(SupervisionGroup group, Visit visit) {
    supervised.add(new TownshipMonth(group.townshipId(), YearMonth.from(visit.date())));
  }

  boolean isSupervised(String township, YearMonth month) {
    return supervised.contains(new TownshipMonth(township, month));
  }

  void report(Team team, MonthlyReport report) {
    boolean full = report.hasText() && report.images() > 0;
    LocalDate day = full ? report.submittedOn() : LocalDate.MAX;
    reports.merge(new TeamMonth(team.id(), report.month()), day, Fulfilments::earlier);
  }

  @Nullable LocalDate report(Team team, YearMonth month) {
    return reports.get(new TeamMonth(team.id(), month));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
