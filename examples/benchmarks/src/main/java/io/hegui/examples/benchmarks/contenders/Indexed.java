package io.hegui.examples.benchmarks.contenders;

import io.hegui.examples.benchmarks.plain.CsvFacts;
import io.hegui.facts.Cadre;
import io.hegui.facts.Household;
import io.hegui.facts.Ledger;
import io.hegui.facts.MonthlyReport;
import io.hegui.facts.Pairing;
import io.hegui.facts.Plan;
import io.hegui.facts.Posting;
import io.hegui.facts.Span;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.SupervisionMember;
import io.hegui.facts.Team;
import io.hegui.facts.Unit;
import io.hegui.facts.Village;
import io.hegui.facts.Visit;
import io.hegui.facts.VisitKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts that the ten rules ask for, by what they are asked for. */
final class Indexed {
  final CsvFacts facts;
  final List<Team> teams;
  private final Map<String, List<Team>> teamsOfVillage;
  private final Map<String, List<Posting>> postingsOfTeam;
  private final Map<String, List<MonthlyReport>> reportsOfTeam;
  private final Map<String, List<Ledger>> ledgersOfTeam;
  private final Map<String, List<Pairing>> pairingsOfHousehold;
  private final Map<String, List<Pairing>> pairingsOfCadre;
  private final Map<String, List<Plan>> plansOfOwner;
  private final Map<String, List<SupervisionGroup>> groupsOfTownship;
  private final Map<String, List<SupervisionMember>> membersOfGroup;
  private final Map<String, List<Visit>> supervisionsOfCadre;
  private final Map<String, List<Village>> villagesOfTownship;
  private final Map<String, Village> villages;
  private final Map<String, Household> households;
  private final Map<String, Cadre> cadres;
  private final Map<String, Unit> units;

  Indexed(CsvFacts facts) {
    this.facts = facts;
    teams = facts.rows(Team.class).stream().filter(team -> team.activeOn(Task.AS_OF)).toList();
    teamsOfVillage = index(teams, Team::villageId);
    postingsOfTeam = index(active(facts.rows(Posting.class)), Posting::teamId);
    reportsOfTeam =
        index(
            facts.rows(MonthlyReport.class).stream()
                .filter(report -> !report.submittedOn().isAfter(Task.AS_OF))
                .toList(),
            MonthlyReport::teamId);
    ledgersOfTeam =
        index(
            facts.rows(Ledger.class).stream()
                .filter(ledger -> !ledger.establishedOn().isAfter(Task.AS_OF))
                .toList(),
            Ledger::teamId);
    List<Pairing> pairings = active(facts.rows(Pairing.class));
    pairingsOfHousehold = index(pairings, Pairing::householdId);
    pairingsOfCadre = index(pairings, Pairing::cadreId);
    plansOfOwner = index(facts.rows(Plan.class), Plan::ownerId);
    groupsOfTownship =
        index(
            facts.rows(SupervisionGroup.class).stream()
                .filter(group -> group.establishedBy(Task.AS_OF))
                .toList(),
            SupervisionGroup::townshipId);
    membersOfGroup = index(facts.rows(SupervisionMember.class), SupervisionMember::groupId);
    supervisionsOfCadre =
        index(
            facts.rows(Visit.class).stream()
                .filter(visit -> visit.kind() == VisitKind.SUPERVISION)
                .filter(visit -> Task.PERIOD.holds(visit.date()))
                .toList(),
            Visit::cadreId);
    villagesOfTownship = index(facts.rows(Village.class), Village::townshipId);
    villages = byId(facts.rows(Village.class), Village::id);
    households = byId(facts.rows(Household.class), Household::id);
    cadres = byId(facts.rows(Cadre.class), Cadre::id);
    units = byId(facts.rows(Unit.class), Unit::id);
  }

  private static <T extends Span> List<T> active(List<T> rows) {
    return rows.stream().filter(row -> row.activeOn(Task.AS_OF)).toList();
  }

  private static <T> Map<String, List<T>> index(List<T> rows, Function<T, @Nullable String> key) {
    Map<String, List<T>> index = new HashMap<>();
    for (T row : rows) {
      String of = key.apply(row);
      if (of != null) {
        index.computeIfAbsent(of, none -> new ArrayList<>(2)).add(row);
      }
    }
    return index;
  }

  private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
    Map<String, T> map = new HashMap<>(rows.size() * 2);
    rows.forEach(row -> map.put(id.apply(row), row));
    return map;
  }

  List<Team> teamsOf(String village) {
    return teamsOfVillage.getOrDefault(village, List.of());
  }

  List<Posting> postingsOf(String team) {
    return postingsOfTeam.getOrDefault(team, List.of());
  }

  List<MonthlyReport> reportsOf(String team) {
    return reportsOfTeam.getOrDefault(team, List.of());
  }

  List<Ledger> ledgersOf(String team) {
    return ledgersOfTeam.getOrDefault(team, List.of());
  }

  List<Pairing> helpOf(String household) {
    return pairingsOfHousehold.getOrDefault(household, List.of());
  }

  List<Pairing> helpBy(String cadre) {
    return pairingsOfCadre.getOrDefault(cadre, List.of());
  }

  List<Plan> plansOf(String owner) {
    return plansOfOwner.getOrDefault(owner, List.of());
  }

  List<SupervisionGroup> groupsOf(String township) {
    return groupsOfTownship.getOrDefault(township, List.of());
  }

  List<SupervisionMember> membersOf(String group) {
    return membersOfGroup.getOrDefault(group, List.of());
  }

  List<Visit> supervisionsBy(String cadre) {
    return supervisionsOfCadre.getOrDefault(cadre, List.of());
  }

  boolean isPoorTownship(String township) {
    return villagesOfTownship.getOrDefault(township, List.of()).stream().anyMatch(Village::poor);
  }

  @Nullable Village village(@Nullable String id) {
    return id == null ? null : villages.get(id);
  }

  @Nullable Household household(String id) {
    return households.get(id);
  }

  @Nullable Cadre cadre(String id) {
    return cadres.get(id);
  }

  @Nullable Unit unit(String id) {
    return units.get(id);
  }
}
