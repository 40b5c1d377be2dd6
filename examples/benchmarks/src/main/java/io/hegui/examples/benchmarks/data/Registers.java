package io.hegui.examples.benchmarks.data;

import io.hegui.facts.Cadre;
import io.hegui.facts.Household;
import io.hegui.facts.Position;
import io.hegui.facts.Rank;
import io.hegui.facts.Township;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Village;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Townships, villages, households, units and cadres. */
final class Registers {
  private static final LocalDate FIRST_EXITS = LocalDate.of(2015, 11, 1);
  private static final LocalDate VILLAGES_EXIT = LocalDate.of(2017, 3, 1);

  private final Pen pen;

  Registers(Pen pen) {
    this.pen = pen;
  }

  void write(County county) {
    for (Town town : county.towns) {
      town(town);
    }
    for (Place place : county.places) {
      village(place, county.size);
    }
    for (Supporter supporter : county.supporters) {
      supporter(supporter);
    }
    unit(county.leaders, "县委县政府", UnitLevel.COUNTY, null);
    // One more than there are townships, so that one is at hand where a link is at fault.
    for (int i = 0; i <= county.towns.size(); i++) {
      cadre(county.leaders.cadre(i), county.leaders, Rank.COUNTY_LEADER);
    }
    unit(county.idle, "未参与帮扶的部门", UnitLevel.COUNTY, null);
    unit(county.volunteers, "社会帮扶", UnitLevel.SOCIAL, null);
    for (int i = 0; i < county.places.size(); i++) {
      cadre(county.idle.cadre(i), county.idle, Rank.STAFF);
      if (i % County.VOLUNTEERS_APART == 0) {
        cadre(county.volunteers.cadre(i), county.volunteers, null);
      }
    }
  }

  private void town(Town town) {
    int number = town.id.number();
    pen.row(Township.class).id(town.id).numbered("第", number + 1, "乡").end();
    unit(town.unit, "乡人民政府", UnitLevel.TOWNSHIP, town.id);
    cadre(town.secretary(), town.unit, Rank.SECTION, Position.PARTY_SECRETARY);
    cadre(town.head(), town.unit, Rank.SECTION, Position.TOWNSHIP_HEAD);
    for (Place place : town.places) {
      cadre(place.committeeMember(), town.unit, Rank.SECTION, Position.TOWNSHIP_COMMITTEE);
      cadre(place.townClerk(), town.unit, Rank.STAFF);
    }
  }

  private void village(Place place, Size size) {
    LocalDate exit = pen.chance().day(VILLAGES_EXIT, 900);
    boolean exited = place.poor && pen.calendar().has(exit) && !pen.fault();
    pen.row(Village.class)
        .id(place.id)
        .numbered("第", place.number() + 1, "村")
        .id(place.town.id)
        .bool(place.poor)
        .date(exited ? exit : null)
        .end();
    unit(place.office, "村民委员会", UnitLevel.VILLAGE, place.town.id);
    for (int i = 0; i < size.villageCadres(); i++) {
      cadre(place.office.cadre(i), place.office, Rank.GRASSROOTS);
    }
    for (int i = 0; i < size.households(); i++) {
      pen.row(Household.class)
          .id(place.household(i))
          .text(pen.chance().name())
          .id(place.id)
          .number(pen.chance().between(1, 7))
          .date(pen.chance().oneIn(20) ? pen.chance().day(FIRST_EXITS, 150) : null)
          .end();
    }
  }

  private void supporter(Supporter supporter) {
    unit(supporter.unit(), "帮扶部门", supporter.level(), null);
    cadre(supporter.head(), supporter.unit(), Rank.SECTION, Position.UNIT_HEAD);
    cadre(
        supporter.inCharge(),
        supporter.unit(),
        Rank.SECTION,
        Position.LEADER_IN_CHARGE,
        Position.UNIT_LEADER);
    for (int nth = 0; nth < supporter.villages(); nth++) {
      Rank rank = pen.fault() ? Rank.COUNTY_LEADER : Rank.STAFF;
      cadre(supporter.posted(nth), supporter.unit(), rank);
      cadre(supporter.clerk(nth), supporter.unit(), Rank.STAFF);
    }
  }

  private void unit(Id id, String name, UnitLevel level, @Nullable Id town) {
    pen.row(Unit.class).id(id).numbered(name, id.number(), "").word(level).id(town).end();
  }

  private void cadre(Id id, Id unit, @Nullable Rank rank, Position... positions) {
    CsvFile row = pen.row(Cadre.class).id(id).text(pen.chance().name()).id(unit);
    row.text(rank == null ? "" : rank.name()).words(positions);
    row.bool(pen.inOrder()).bool(pen.inOrder()).end();
  }
}
