package io.hegui.examples.opinion;

import io.hegui.facts.Cadre;
import io.hegui.facts.Fact;
import io.hegui.facts.GroupRole;
import io.hegui.facts.Household;
import io.hegui.facts.Pairing;
import io.hegui.facts.Position;
import io.hegui.facts.Posting;
import io.hegui.facts.Rank;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.SupervisionMember;
import io.hegui.facts.Support;
import io.hegui.facts.Team;
import io.hegui.facts.TeamRole;
import io.hegui.facts.Township;
import io.hegui.facts.TownshipLink;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The registers of a random county, and who in it is tied to whom. */
final class RandomPeople {
  final List<Township> townships = new ArrayList<>();
  final List<Village> villages = new ArrayList<>();
  final List<Household> households = new ArrayList<>();
  final List<Unit> units = new ArrayList<>();
  final List<Cadre> cadres = new ArrayList<>();
  final List<TownshipLink> links = new ArrayList<>();
  final List<SupervisionGroup> groups = new ArrayList<>();
  final List<SupervisionMember> members = new ArrayList<>();
  final List<Support> supports = new ArrayList<>();
  final List<Team> teams = new ArrayList<>();
  final List<Posting> postings = new ArrayList<>();
  final List<Pairing> pairings = new ArrayList<>();

  private final Dice dice;
  private final RandomCounty.Knobs knobs;
  private final RandomDays days;

  RandomPeople(Dice dice, RandomCounty.Knobs knobs, RandomDays days) {
    this.dice = dice;
    this.knobs = knobs;
    this.days = days;
    places();
    offices();
    links();
    supports();
    teams();
    groups();
    pairings();
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    List.of(
            townships,
            villages,
            households,
            units,
            cadres,
            links,
            groups,
            members,
            supports,
            teams,
            postings,
            pairings)
        .forEach(facts::addAll);
    return facts;
  }

  // ---- registers

  private void places() {
    for (int i = 1; i <= knobs.size(); i++) {
      townships.add(new Township("X" + i, "镇" + i));
    }
    for (int i = dice.between(1, knobs.size() + 1); i > 0; i--) {
      LocalDate exited = dice.chance(0.5) ? days.around(days.params().targetDate()) : days.any();
      villages.add(
          new Village(
              "V" + i,
              "村" + i,
              ref(dice.pick(townships).id()),
              dice.chance(0.8),
              days.maybe(0.5, exited)));
    }
    for (int i = dice.between(0, knobs.size() * 2 + 1); i > 0; i--) {
      households.add(
          new Household(
              "H" + i,
              dice.chance(0.5) ? "户" + i : null,
              ref(dice.pick(villages).id()),
              dice.chance(0.8) ? dice.between(1, 6) : null,
              days.maybe(0.3, days.any())));
    }
  }

  private void offices() {
    unit(UnitLevel.COUNTY, null);
    unit(UnitLevel.COUNTY, null);
    unit(UnitLevel.PREFECTURE, null);
    unit(dice.pick(UnitLevel.PROVINCE, UnitLevel.COUNTY), null);
    unit(UnitLevel.SOCIAL, dice.chance(0.2) ? "X1" : null);
    for (Township township : townships) {
      unit(UnitLevel.TOWNSHIP, township.id());
    }
    unit(UnitLevel.VILLAGE, ref(dice.pick(townships).id()));
  }

  private void unit(UnitLevel level, @Nullable String townshipId) {
    String id = "U" + (units.size() + 1);
    units.add(new Unit(id, "单位" + id, level, townshipId));
    for (int i = dice.between(1, 3); i > 0; i--) {
      cadres.add(cadre("C" + (cadres.size() + 1), id, level));
    }
  }

  private Cadre cadre(String id, String unitId, UnitLevel level) {
    List<Rank> ranks =
        switch (level) {
          case TOWNSHIP -> List.of(Rank.SECTION, Rank.SECTION, Rank.STAFF, Rank.GRASSROOTS);
          case VILLAGE -> List.of(Rank.GRASSROOTS, Rank.GRASSROOTS, Rank.STAFF);
          case PROVINCE, PREFECTURE, COUNTY, SOCIAL ->
              List.of(Rank.COUNTY_LEADER, Rank.SECTION, Rank.SECTION, Rank.STAFF, Rank.STAFF);
        };
    Set<Position> positions = EnumSet.noneOf(Position.class);
    List<Position> fitting =
        level == UnitLevel.TOWNSHIP
            ? List.of(Position.PARTY_SECRETARY, Position.TOWNSHIP_HEAD, Position.TOWNSHIP_COMMITTEE)
            : List.of(Position.UNIT_HEAD, Position.LEADER_IN_CHARGE, Position.UNIT_LEADER);
    for (int i = dice.between(0, 2); i > 0; i--) {
      positions.add(dice.chance(0.9) ? dice.pick(fitting) : dice.pick(Position.values()));
    }
    boolean blank = level == UnitLevel.SOCIAL && dice.chance(0.4);
    return new Cadre(
        id,
        "干部" + id,
        // A blank rank is accepted only in a submitted SOCIAL unit.
        blank ? unitId : ref(unitId),
        blank ? null : dice.pick(ranks),
        positions,
        yes(),
        yes());
  }

  /** Yes mostly, else no or blank. */
  @Nullable Boolean yes() {
    return dice.chance(0.75) ? Boolean.TRUE : dice.chance(0.5) ? Boolean.FALSE : null;
  }

  boolean careful() {
    return dice.chance(knobs.care());
  }

  /** That reference, or one that leads nowhere. */
  String ref(String id) {
    return dice.chance(knobs.dangling()) ? "Z" + dice.between(1, 2) : id;
  }

  // ---- who fits where

  Unit unit(String id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElse(units.get(0));
  }

  /** Somebody of whom that is true, or anybody if there is nobody or no care is taken. */
  Cadre cadre(Predicate<Cadre> fitting) {
    List<Cadre> found = cadres.stream().filter(fitting).toList();
    return found.isEmpty() || !careful() ? dice.pick(cadres) : dice.pick(found);
  }

  Cadre cadreOf(String unitId, Position... positions) {
    return cadre(cadre -> cadre.unitId().equals(unitId) && County.holdsOneOf(cadre, positions));
  }

  private Cadre ofTownship(@Nullable String townshipId, Predicate<Cadre> fitting) {
    return cadre(
        cadre -> {
          Unit unit = unit(cadre.unitId());
          return unit.level() == UnitLevel.TOWNSHIP
              && (townshipId == null || townshipId.equals(unit.townshipId()))
              && fitting.test(cadre);
        });
  }

  String townshipOf(String villageId) {
    return villages.stream()
        .filter(village -> village.id().equals(villageId))
        .map(Village::townshipId)
        .findFirst()
        .orElse("X1");
  }

  // ---- ties

  private void links() {
    for (Township township : townships) {
      for (int i = careful() ? dice.pick(1, 1, 1, 2) : 0; i > 0; i--) {
        Cadre leader = cadre(cadre -> cadre.rank() == Rank.COUNTY_LEADER);
        LocalDate from = days.start();
        links.add(new TownshipLink(ref(leader.id()), ref(township.id()), from, days.end(from)));
      }
    }
  }

  private void supports() {
    for (Village village : villages) {
      for (int i = careful() ? dice.pick(1, 1, 2, 3) : 0; i > 0; i--) {
        String unitId =
            dice.chance(0.9) ? units.get(dice.between(0, 3)).id() : dice.pick(units).id();
        LocalDate from = days.start();
        support(unitId, village.id(), from, days.end(from));
        if (dice.chance(0.2)) {
          // A second row of the same pair: overlapping, adjoining or apart.
          LocalDate again = days.any();
          support(unitId, village.id(), again, days.end(again));
        }
      }
    }
  }

  private void support(String unitId, String villageId, LocalDate from, @Nullable LocalDate to) {
    String liaison =
        dice.chance(0.15) ? null : ref(cadreOf(unitId, Position.LEADER_IN_CHARGE).id());
    supports.add(new Support(ref(unitId), ref(villageId), from, to, liaison));
  }

  private void teams() {
    for (Village village : villages) {
      for (int i = careful() ? dice.pick(1, 1, 1, 2) : 0; i > 0; i--) {
        LocalDate formed =
            dice.chance(0.3)
                ? days.around(days.params().householdSurvey())
                : days.by(days.params().teamFormed());
        LocalDate disbanded = days.maybe(0.2, days.any());
        Team team = new Team("T" + (teams.size() + 1), ref(village.id()), formed, disbanded);
        teams.add(team);
        postings(team, village);
      }
    }
  }

  private void postings(Team team, Village village) {
    String supporter =
        supports.stream()
            .filter(support -> support.villageId().equals(village.id()))
            .map(Support::unitId)
            .findFirst()
            .orElse("U1");
    if (careful()) {
      Position[] leading = {Position.LEADER_IN_CHARGE, Position.UNIT_HEAD, Position.UNIT_LEADER};
      post(team, TeamRole.CAPTAIN, cadreOf(supporter, leading), dice.chance(0.3));
    }
    if (careful()) {
      post(
          team,
          TeamRole.VICE_CAPTAIN,
          ofTownship(village.townshipId(), cadre -> !cadre.positions().isEmpty()),
          dice.chance(0.3));
    }
    if (careful()) {
      Cadre cadre = cadre(fitting -> fitting.unitId().equals(supporter));
      post(team, TeamRole.MEMBER, cadre, dice.chance(0.9));
    }
    if (careful()) {
      Cadre cadre = ofTownship(village.townshipId(), fitting -> true);
      post(team, TeamRole.MEMBER, cadre, dice.chance(0.5));
    }
    if (dice.chance(0.15)) {
      post(team, dice.pick(TeamRole.values()), dice.pick(cadres), dice.chance(0.5));
    }
  }

  private void post(Team team, TeamRole role, Cadre cadre, boolean stationed) {
    LocalDate from = dice.chance(0.7) ? days.by(days.params().inPost()) : days.start();
    postings.add(
        new Posting(
            "P" + (postings.size() + 1),
            ref(team.id()),
            ref(cadre.id()),
            role,
            stationed,
            from,
            days.endOfPosting(from),
            yes()));
  }

  private void groups() {
    for (Township township : townships) {
      for (int i = careful() ? dice.pick(1, 1, 1, 2) : 0; i > 0; i--) {
        LocalDate established = dice.chance(0.7) ? days.by(days.params().organised()) : days.any();
        String id = "G" + (groups.size() + 1);
        groups.add(new SupervisionGroup(id, ref(township.id()), established));
        seats(id, township);
      }
    }
  }

  private void seats(String groupId, Township township) {
    for (int i = careful() ? dice.pick(1, 1, 1, 2) : 0; i > 0; i--) {
      String leader =
          links.stream()
              .filter(link -> link.townshipId().equals(township.id()))
              .map(TownshipLink::cadreId)
              .findFirst()
              .orElse(dice.pick(cadres).id());
      join(groupId, dice.chance(0.9) ? leader : dice.pick(cadres).id(), GroupRole.LEADER);
    }
    for (Position position : List.of(Position.PARTY_SECRETARY, Position.TOWNSHIP_HEAD)) {
      join(groupId, ofTownship(township.id(), cadre -> cadre.holds(position)).id());
    }
    for (Support support : supports) {
      if (careful() && townshipOf(support.villageId()).equals(township.id())) {
        Position position =
            unit(support.unitId()).level() == UnitLevel.COUNTY
                ? Position.UNIT_HEAD
                : Position.LEADER_IN_CHARGE;
        join(groupId, cadreOf(support.unitId(), position).id());
      }
    }
  }

  private void join(String groupId, String cadreId) {
    join(groupId, cadreId, dice.chance(0.95) ? GroupRole.MEMBER : GroupRole.LEADER);
  }

  private void join(String groupId, String cadreId, GroupRole role) {
    LocalDate from = days.start();
    members.add(new SupervisionMember(ref(groupId), ref(cadreId), role, from, days.end(from)));
  }

  private void pairings() {
    for (Household household : households) {
      for (int i = careful() ? dice.between(1, 3) : 0; i > 0; i--) {
        LocalDate from = days.start();
        pairings.add(
            new Pairing(ref(household.id()), ref(dice.pick(cadres).id()), from, days.end(from)));
      }
    }
    if (dice.chance(0.4)) {
      // One cadre who helps them all is above any maximum.
      String cadreId = dice.pick(cadres).id();
      for (Household household : households) {
        pairings.add(new Pairing(household.id(), cadreId, days.start(), null));
      }
    }
  }
}
