package io.hegui.examples.opinion;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import io.hegui.facts.Cadre;
import io.hegui.facts.Fact;
import io.hegui.facts.Household;
import io.hegui.facts.Pairing;
import io.hegui.facts.Position;
import io.hegui.facts.Posting;
import io.hegui.facts.Span;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.SupervisionMember;
import io.hegui.facts.Support;
import io.hegui.facts.Team;
import io.hegui.facts.Township;
import io.hegui.facts.TownshipLink;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facts as a check on one day sees them: without what is dated after the day, and indexed by
 * what the rules join on.
 *
 * <p>The tables that only one clause reads are read by that clause with {@link #rows}.
 */
final class County {
  private static final Set<UnitLevel> SUPPORTING =
      EnumSet.of(UnitLevel.PROVINCE, UnitLevel.PREFECTURE, UnitLevel.COUNTY);

  final LocalDate asOf;
  final List<Village> villages;
  final List<Household> households;
  final List<Cadre> cadres;

  /** Links active on the as-of date. */
  final List<TownshipLink> links;

  final List<SupervisionGroup> groups;
  final ListMultimap<String, SupervisionMember> membersOfGroup;

  /** Rows of supporting units, active or not. */
  final List<Support> supports;

  /** Rows of supporting units that are active on the as-of date. */
  final List<Support> activeSupports;

  final List<Team> teams;

  /** Teams active on the as-of date. */
  final List<Team> activeTeams;

  final List<Posting> postings;
  final ListMultimap<String, Posting> postingsOfTeam;

  /** Pairings active on the as-of date. */
  final List<Pairing> pairings;

  /** Townships that have a poor village. */
  final List<Township> poorTownships;

  /** Townships that have a poor village or a registered household. */
  final List<Township> helpedTownships;

  private final Tables tables;
  private final Map<String, Village> villageById;
  private final Map<String, Household> householdById;
  private final Map<String, Unit> unitById;
  private final Map<String, Cadre> cadreById;
  private final Map<String, Township> townshipById;
  private final Map<String, Team> teamById;
  private final SetMultimap<String, String> supportersOfVillage;
  private final Set<String> supporters = new HashSet<>();

  County(Tables tables, LocalDate asOf) {
    this.tables = tables;
    this.asOf = asOf;
    List<Township> townships = rows(Township.class);
    villages = rows(Village.class);
    households = rows(Household.class);
    cadres = rows(Cadre.class);
    townshipById = byId(townships, Township::id);
    villageById = byId(villages, Village::id);
    householdById = byId(households, Household::id);
    unitById = byId(rows(Unit.class), Unit::id);
    cadreById = byId(cadres, Cadre::id);

    links = active(spans(TownshipLink.class));
    groups = rows(SupervisionGroup.class, SupervisionGroup::establishedOn);
    membersOfGroup = index(spans(SupervisionMember.class), SupervisionMember::groupId);
    supports = spans(Support.class).stream().filter(this::ofSupportingUnit).toList();
    activeSupports = active(supports);
    teams = rows(Team.class, Team::formedOn);
    teamById = byId(teams, Team::id);
    activeTeams = teams.stream().filter(team -> team.activeOn(asOf)).toList();
    postings = spans(Posting.class);
    postingsOfTeam = index(postings, Posting::teamId);
    pairings = active(spans(Pairing.class));

    ImmutableSetMultimap.Builder<String, String> ofVillage = ImmutableSetMultimap.builder();
    for (Support support : activeSupports) {
      ofVillage.put(support.villageId(), support.unitId());
      supporters.add(support.unitId());
    }
    supportersOfVillage = ofVillage.build();

    Set<String> poor = new HashSet<>();
    villages.stream().filter(Village::poor).forEach(village -> poor.add(village.townshipId()));
    Set<String> helped = new HashSet<>(poor);
    for (Household household : households) {
      Village village = village(household.villageId());
      if (village != null) {
        helped.add(village.townshipId());
      }
    }
    poorTownships = townships.stream().filter(township -> poor.contains(township.id())).toList();
    helpedTownships =
        townships.stream().filter(township -> helped.contains(township.id())).toList();
  }

  // ---- rows

  <T extends Fact> List<T> rows(Class<T> type) {
    return tables.rows(type);
  }

  /**
   * A table's rows without those dated after the as-of date: "have not happened yet" is read as if
   * the row were not there at all, so that a posting in a team yet to be formed, or a seat in a
   * group yet to be established, is in no team or group.
   */
  <T extends Fact> List<T> rows(Class<T> type, Function<T, LocalDate> date) {
    return rows(type).stream().filter(fact -> !date.apply(fact).isAfter(asOf)).toList();
  }

  /** Such rows that have begun by the as-of date. */
  <T extends Span> List<T> spans(Class<T> type) {
    return rows(type, Span::from);
  }

  /** The date, if it has come by the as-of date. */
  @Nullable LocalDate happened(@Nullable LocalDate date) {
    return date == null || date.isAfter(asOf) ? null : date;
  }

  <T extends Span> List<T> active(List<T> rows) {
    return rows.stream().filter(row -> row.activeOn(asOf)).toList();
  }

  static <T> ListMultimap<String, T> index(List<T> rows, Function<T, String> key) {
    return Multimaps.index(rows, key::apply);
  }

  private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
    Map<String, T> map = new HashMap<>(rows.size() * 2);
    rows.forEach(row -> map.put(id.apply(row), row));
    return map;
  }

  // ---- registers

  @Nullable Village village(@Nullable String id) {
    return id == null ? null : villageById.get(id);
  }

  @Nullable Household household(String id) {
    return householdById.get(id);
  }

  @Nullable Cadre cadre(@Nullable String id) {
    return id == null ? null : cadreById.get(id);
  }

  @Nullable Team team(String id) {
    return teamById.get(id);
  }

  boolean hasTownship(String id) {
    return townshipById.containsKey(id);
  }

  /** The township that a village lies in; null if either was not submitted. */
  @Nullable String townshipOf(@Nullable String villageId) {
    Village village = village(villageId);
    return village == null ? null : village.townshipId();
  }

  List<Village> poorVillages() {
    return villages.stream().filter(Village::poor).toList();
  }

  // ---- levels and support

  @Nullable UnitLevel level(String unitId) {
    Unit unit = unitById.get(unitId);
    return unit == null ? null : unit.level();
  }

  /** The level of the cadre's unit; null if the unit leads nowhere. */
  @Nullable UnitLevel level(Cadre cadre) {
    return level(cadre.unitId());
  }

  /** The level of a unit that is known to support a village. */
  UnitLevel supporterLevel(String unitId) {
    return Objects.requireNonNull(level(unitId));
  }

  private boolean ofSupportingUnit(Support row) {
    UnitLevel level = level(row.unitId());
    return level != null && SUPPORTING.contains(level);
  }

  /** Whether the unit is a supporting unit of the village on the as-of date. */
  boolean supports(String unitId, String villageId) {
    return supportersOfVillage.containsEntry(villageId, unitId);
  }

  /** The village's supporting units on the as-of date. */
  Set<String> supporters(String villageId) {
    return supportersOfVillage.get(villageId);
  }

  /** Whether the unit is a supporting unit of some village on the as-of date. */
  boolean supportsSome(String unitId) {
    return supporters.contains(unitId);
  }

  /** The rows of supporting units, active or not, one list for each unit and village. */
  Map<UnitVillage, List<Support>> supportsByPair(List<Support> rows) {
    Map<UnitVillage, List<Support>> pairs = new LinkedHashMap<>();
    for (Support row : rows) {
      pairs
          .computeIfAbsent(
              new UnitVillage(row.unitId(), row.villageId()), pair -> new ArrayList<>())
          .add(row);
    }
    return pairs;
  }

  /** A unit and a village that it supports. */
  record UnitVillage(String unitId, String villageId) {
    String subject() {
      return Subject.of(Subject.unit(unitId), Subject.village(villageId));
    }
  }

  /** Whether the cadre sits in a TOWNSHIP unit of that township. */
  boolean inTownshipUnit(Cadre cadre, @Nullable String townshipId) {
    Unit unit = unitById.get(cadre.unitId());
    return unit != null
        && unit.level() == UnitLevel.TOWNSHIP
        && unit.townshipId() != null
        && unit.townshipId().equals(townshipId);
  }

  static boolean holdsOneOf(Cadre cadre, Position... positions) {
    for (Position position : positions) {
      if (cadre.holds(position)) {
        return true;
      }
    }
    return false;
  }

  // ---- postings

  /** The team's postings in a role that are active on the as-of date. */
  List<Posting> activePostings(Team team) {
    return active(postingsOfTeam.get(team.id()));
  }

  /** Stationed postings that are active on the as-of date, in whatever team. */
  List<Posting> stationed() {
    return active(postings).stream().filter(Posting::stationed).toList();
  }
}
