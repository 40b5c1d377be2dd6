package io.hegui.examples.benchmarks.contenders;

import static io.hegui.examples.benchmarks.contenders.Task.AS_OF;

import io.hegui.facts.Cadre;
import io.hegui.facts.Fact;
import io.hegui.facts.Household;
import io.hegui.facts.Ledger;
import io.hegui.facts.MonthlyReport;
import io.hegui.facts.Pairing;
import io.hegui.facts.Plan;
import io.hegui.facts.Posting;
import io.hegui.facts.Rank;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.SupervisionMember;
import io.hegui.facts.Team;
import io.hegui.facts.TeamRole;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Village;
import io.hegui.facts.Visit;
import io.hegui.facts.VisitKind;
import java.util.List;
import org.evrete.api.Knowledge;
import org.evrete.api.TypeResolver;

/** What Evrete's rules find: who is tied to whom, for {@link Fulfilments} to keep. */
final class EvreteRules {
  /**
   * The facts that its rules join: of others Evrete says, one by one, that it does not know them.
   */
  static final List<Class<? extends Fact>> TYPES =
      List.of(
          Village.class,
          Household.class,
          Unit.class,
          Cadre.class,
          SupervisionGroup.class,
          SupervisionMember.class,
          Team.class,
          Posting.class,
          Pairing.class,
          Visit.class,
          MonthlyReport.class,
          Plan.class,
          Ledger.class);

  private final Knowledge knowledge;
  private final Fulfilments found;

  private EvreteRules(Knowledge knowledge, Fulfilments found) {
    this.knowledge = knowledge;
    this.found = found;
  }

  static void add(Knowledge knowledge, Fulfilments found) {
    knowledge.configureTypes(EvreteRules::fields);
    EvreteRules rules = new EvreteRules(knowledge, found);
    rules.teams();
    rules.households();
    rules.plans();
    rules.supervision();
  }

  /** Evrete looks for getters, which records have not. */
  private static void fields(TypeResolver types) {
    types.getOrDeclare(Village.class).declareField("id", String.class, Village::id);
    types.getOrDeclare(Village.class).declareField("townshipId", String.class, Village::townshipId);
    types.getOrDeclare(Team.class).declareField("id", String.class, Team::id);
    types.getOrDeclare(Team.class).declareField("villageId", String.class, Team::villageId);
    types.getOrDeclare(Posting.class).declareField("teamId", String.class, Posting::teamId);
    types.getOrDeclare(Posting.class).declareField("cadreId", String.class, Posting::cadreId);
    types.getOrDeclare(Ledger.class).declareField("teamId", String.class, Ledger::teamId);
    types
        .getOrDeclare(MonthlyReport.class)
        .declareField("teamId", String.class, MonthlyReport::teamId);
    types.getOrDeclare(Household.class).declareField("id", String.class, Household::id);
    types
        .getOrDeclare(Pairing.class)
        .declareField("householdId", String.class, Pairing::householdId);
    types.getOrDeclare(Pairing.class).declareField("cadreId", String.class, Pairing::cadreId);
    types.getOrDeclare(Cadre.class).declareField("id", String.class, Cadre::id);
    types.getOrDeclare(Cadre.class).declareField("unitId", String.class, Cadre::unitId);
    types.getOrDeclare(Unit.class).declareField("id", String.class, Unit::id);
    types.getOrDeclare(Plan.class).declareField("ownerId", String.class, Plan::ownerId);
    types.getOrDeclare(Visit.class).declareField("cadreId", String.class, Visit::cadreId);
    types.getOrDeclare(Visit.class).declareField("townshipId", String.class, Visit::townshipId);
    types.getOrDeclare(Visit.class).declareField("villageId", String.class, Visit::villageId);
    types
        .getOrDeclare(SupervisionMember.class)
        .declareField("groupId", String.class, SupervisionMember::groupId);
    types
        .getOrDeclare(SupervisionMember.class)
        .declareField("cadreId", String.class, SupervisionMember::cadreId);
    types
        .getOrDeclare(SupervisionGroup.class)
        .declareField("id", String.class, SupervisionGroup::id);
    types
        .getOrDeclare(SupervisionGroup.class)
        .declareField("townshipId", String.class, SupervisionGroup::townshipId);
  }

  private void teams() {
    EvreteJoin.of(knowledge, "team", Village.class, Team.class)
        .on("$Team.villageId", "$Village.id")
        .only(Team.class, team -> team.activeOn(AS_OF))
        .then(each -> found.team(each.get(Village.class), each.get(Team.class)));
    EvreteJoin.of(knowledge, "captain", Team.class, Posting.class)
        .on("$Posting.teamId", "$Team.id")
        .only(Posting.class, row -> row.role() == TeamRole.CAPTAIN && row.activeOn(AS_OF))
        .then(each -> found.captain(each.get(Team.class), each.get(Posting.class)));
    EvreteJoin.of(knowledge, "rank", Posting.class, Cadre.class)
        .on("$Posting.cadreId", "$Cadre.id")
        .only(Posting.class, row -> row.stationed() && row.activeOn(AS_OF))
        .only(Cadre.class, cadre -> cadre.rank() == Rank.COUNTY_LEADER)
        .then(each -> found.aboveRank(each.get(Posting.class)));
    EvreteJoin.of(knowledge, "ledger", Team.class, Ledger.class)
        .on("$Ledger.teamId", "$Team.id")
        .only(Ledger.class, ledger -> !ledger.establishedOn().isAfter(AS_OF))
        .then(each -> found.ledger(each.get(Team.class)));
    EvreteJoin.of(knowledge, "report", Team.class, MonthlyReport.class)
        .on("$MonthlyReport.teamId", "$Team.id")
        .only(MonthlyReport.class, report -> !report.submittedOn().isAfter(AS_OF))
        .then(each -> found.report(each.get(Team.class), each.get(MonthlyReport.class)));
  }

  private void households() {
    EvreteJoin.of(knowledge, "helper", Pairing.class, Cadre.class, Unit.class)
        .on("$Pairing.cadreId", "$Cadre.id")
        .on("$Cadre.unitId", "$Unit.id")
        .only(Pairing.class, pairing -> pairing.activeOn(AS_OF))
        .only(Unit.class, unit -> unit.level() != UnitLevel.SOCIAL)
        .then(each -> found.helper(each.get(Pairing.class)));
    EvreteJoin.of(knowledge, "caseload", Pairing.class, Household.class)
        .on("$Pairing.householdId", "$Household.id")
        .only(Pairing.class, pairing -> pairing.activeOn(AS_OF))
        .only(Household.class, household -> household.openOn(AS_OF))
        .then(each -> found.help(each.get(Pairing.class)));
  }

  private void plans() {
    EvreteJoin.of(knowledge, "village plan", Village.class, Plan.class)
        .on("$Plan.ownerId", "$Village.id")
        .then(each -> found.plan(each.get(Plan.class)));
    EvreteJoin.of(knowledge, "household plan", Household.class, Plan.class)
        .on("$Plan.ownerId", "$Household.id")
        .then(each -> found.plan(each.get(Plan.class)));
  }

  private void supervision() {
    seats("supervision", Visit.class, SupervisionMember.class, SupervisionGroup.class)
        .on("$SupervisionGroup.townshipId", "$Visit.townshipId")
        .then(this::visit);
    seats(
            "supervision by way of a village",
            Visit.class,
            SupervisionMember.class,
            SupervisionGroup.class,
            Village.class)
        .on("$Village.id", "$Visit.villageId")
        .on("$SupervisionGroup.townshipId", "$Village.townshipId")
        .then(this::visit);
  }

  private EvreteJoin seats(String name, Class<?>... types) {
    return EvreteJoin.of(knowledge, name, types)
        .on("$SupervisionMember.cadreId", "$Visit.cadreId")
        .on("$SupervisionGroup.id", "$SupervisionMember.groupId")
        .only(Visit.class, visit -> visit.kind() == VisitKind.SUPERVISION)
        .only(Visit.class, visit -> Task.PERIOD.holds(visit.date()))
        .only(SupervisionGroup.class, group -> group.establishedBy(AS_OF));
  }

  private void visit(EvreteJoin.Joined each) {
    Visit visit = each.get(Visit.class);
    if (each.get(SupervisionMember.class).activeOn(visit.date())) {
      found.supervision(each.get(SupervisionGroup.class), visit);
    }
  }
}
