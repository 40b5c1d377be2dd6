package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Duty.duty;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.hegui.facts.Cadre;
import io.hegui.facts.GroupRole;
import io.hegui.facts.Position;
import io.hegui.facts.Rank;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.SupervisionMember;
import io.hegui.facts.Support;
import io.hegui.facts.Township;
import io.hegui.facts.TownshipLink;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 3.1: county leaders and supervision groups for townships. */
final class Clause31 {
  static final List<Duty> DUTIES =
      List.of(
          duty(
              "3.1-township-leader",
              Clause31::townshipLeader,
              "townships",
              "villages",
              "townshipLinks",
              "cadres"),
          duty("3.1-leader-townships", Clause31::leaderTownships, "townshipLinks"),
          duty("3.1-leader-rank", Clause31::leaderRank, "townshipLinks", "cadres"),
          duty(
              "3.1-supervision-group",
              Clause31::supervisionGroup,
              "townships",
              "villages",
              "supervisionGroups"),
          duty(
              "3.1-group-leader",
              Clause31::groupLeader,
              "townships",
              "villages",
              "supervisionGroups",
              "supervisionMembers",
              "cadres",
              "townshipLinks"),
          duty(
              "3.1-group-seat",
              Clause31::groupSeat,
              "townships",
              "villages",
              "supervisionGroups",
              "supervisionMembers",
              "supports",
              "units",
              "cadres"));

  private Clause31() {}

  private static void townshipLeader(County county, Judge judge) {
    SetMultimap<String, String> leaders = LinkedHashMultimap.create();
    for (TownshipLink link : county.links) {
      if (isCountyLeader(county.cadre(link.cadreId()))) {
        leaders.put(link.townshipId(), link.cadreId());
      }
    }
    for (Township township : county.poorTownships) {
      judge.state(Subject.township(township.id()), exactlyOne(leaders.get(township.id()).size()));
    }
  }

  private static void leaderTownships(County county, Judge judge) {
    SetMultimap<String, String> townships = LinkedHashMultimap.create();
    county.links.forEach(link -> townships.put(link.cadreId(), link.townshipId()));
    for (String cadreId : townships.keySet()) {
      boolean several = townships.get(cadreId).size() > 1;
      judge.state(Subject.cadre(cadreId), several ? Kind.ABOVE_MAXIMUM : null);
    }
  }

  private static void leaderRank(County county, Judge judge) {
    SetMultimap<String, String> townships = LinkedHashMultimap.create();
    county.links.forEach(link -> townships.put(link.cadreId(), link.townshipId()));
    townships.forEach(
        (cadreId, townshipId) ->
            judge.state(
                Subject.of(Subject.cadre(cadreId), Subject.township(townshipId)),
                isCountyLeader(county.cadre(cadreId)) ? null : Kind.INELIGIBLE));
  }

  private static void supervisionGroup(County county, Judge judge) {
    Set<String> grouped = new HashSet<>();
    county.groups.forEach(group -> grouped.add(group.townshipId()));
    for (Township township : county.poorTownships) {
      judge.state(
          Subject.township(township.id()), grouped.contains(township.id()) ? null : Kind.MISSING);
    }
  }

  private static void groupLeader(County county, Judge judge) {
    SetMultimap<String, String> linked = LinkedHashMultimap.create();
    county.links.forEach(link -> linked.put(link.townshipId(), link.cadreId()));
    for (SupervisionGroup group : groupsOfPoorTownships(county)) {
      Set<String> leaders = new HashSet<>();
      boolean eligible = true;
      for (SupervisionMember member : county.active(county.membersOfGroup.get(group.id()))) {
        if (member.role() == GroupRole.LEADER) {
          leaders.add(member.cadreId());
          eligible &=
              isCountyLeader(county.cadre(member.cadreId()))
                  && linked.containsEntry(group.townshipId(), member.cadreId());
        }
      }
      Kind breach = exactlyOne(leaders.size());
      judge.state(
          Subject.group(group.id()), breach == null && !eligible ? Kind.INELIGIBLE : breach);
    }
  }

  private static void groupSeat(County county, Judge judge) {
    SetMultimap<String, String> supporters = LinkedHashMultimap.create();
    for (Support support : county.activeSupports) {
      String township = county.townshipOf(support.villageId());
      if (township != null) {
        supporters.put(township, support.unitId());
      }
    }
    for (SupervisionGroup group : groupsOfPoorTownships(county)) {
      List<Cadre> members =
          county.active(county.membersOfGroup.get(group.id())).stream()
              .map(member -> county.cadre(member.cadreId()))
              .filter(cadre -> cadre != null)
              .toList();
      seats(county, group, supporters.get(group.townshipId()))
          .forEach(
              (seat, fits) ->
                  judge.state(
                      Subject.group(group.id()),
                      seat,
                      members.stream().anyMatch(fits) ? null : Kind.MISSING));
    }
  }

  /** The seats that the group owes, each with whom it is for. */
  private static Map<String, Predicate<Cadre>> seats(
      County county, SupervisionGroup group, Set<String> supporters) {
    Map<String, Predicate<Cadre>> seats = new LinkedHashMap<>();
    for (Position position : List.of(Position.PARTY_SECRETARY, Position.TOWNSHIP_HEAD)) {
      seats.put(
          position.name(),
          cadre -> cadre.holds(position) && county.inTownshipUnit(cadre, group.townshipId()));
    }
    for (String unitId : supporters) {
      Position position = seatOf(county, unitId);
      if (position != null) {
        seats.put(
            position + ":" + unitId,
            cadre -> cadre.holds(position) && cadre.unitId().equals(unitId));
      }
    }
    return seats;
  }

  private static @Nullable Position seatOf(County county, String unitId) {
    return switch (county.supporterLevel(unitId)) {
      case COUNTY -> Position.UNIT_HEAD;
      case PREFECTURE -> Position.LEADER_IN_CHARGE;
      default -> null; // the province's units owe no seat
    };
  }

  private static List<SupervisionGroup> groupsOfPoorTownships(County county) {
    Set<String> poor = new HashSet<>();
    county.poorTownships.forEach(township -> poor.add(township.id()));
    return county.groups.stream().filter(group -> poor.contains(group.townshipId())).toList();
  }

  private static boolean isCountyLeader(@Nullable Cadre cadre) {
    return cadre != null && cadre.rank() == Rank.COUNTY_LEADER;
  }

  static @Nullable Kind exactlyOne(int count) {
    return switch (count) {
      case 0 -> Kind.MISSING;
      case 1 -> null;
      default -> Kind.ABOVE_MAXIMUM;
    };
  }
}
