package io.hegui.examples.benchmarks.data;

import io.hegui.examples.benchmarks.data.Place.Tie;
import io.hegui.facts.AnnexFiling;
import io.hegui.facts.GroupRole;
import io.hegui.facts.RosterFiling;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.SupervisionMember;
import io.hegui.facts.TownshipLink;
import io.hegui.facts.TownshipSummary;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Visit;
import io.hegui.facts.VisitKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Set;

/** Leaders' links, supervision groups and what townships file. */
final class TownshipRows {
  private static final LocalDate SIGNED = LocalDate.of(2015, 9, 16);
  private static final LocalDate FILED = LocalDate.of(2015, 9, 18);

  private final Pen pen;
  private int visits;

  TownshipRows(Pen pen) {
    this.pen = pen;
  }

  void write(County county) {
    for (Town town : county.towns) {
      if (town.isPoor()) {
        link(county, town);
        if (!pen.fault()) {
          group(town);
        }
      }
      summary(town);
      for (int annex = 2; annex <= 4; annex++) {
        annex(town, annex);
      }
      for (Supporter unit : supporters(town)) {
        if (unit.level() == UnitLevel.COUNTY && !pen.fault()) {
          pen.row(RosterFiling.class).id(unit.unit()).id(town.id).date(FILED).end();
        }
      }
    }
  }

  private static Set<Supporter> supporters(Town town) {
    Set<Supporter> supporters = new LinkedHashSet<>();
    for (Place place : town.places) {
      place.ties.stream().map(Tie::supporter).forEach(supporters::add);
    }
    return supporters;
  }

  private void link(County county, Town town) {
    if (!pen.fault()) {
      link(town.leader, town);
      return;
    }
    switch (pen.chance().between(0, 2)) {
      case 0 -> link(town.head(), town);
      case 1 -> {
        link(town.leader, town);
        link(county.towns.get(0).leader, town);
        link(county.leaders.cadre(county.towns.size()), town);
      }
      default -> {}
    }
  }

  private void link(Id cadre, Town town) {
    pen.row(TownshipLink.class).id(cadre).id(town.id).date(Calendar.FIRST_DAY).blank().end();
  }

  private void group(Town town) {
    pen.row(SupervisionGroup.class).id(town.group()).id(town.id).date(Calendar.FIRST_DAY).end();
    seat(town, town.leader, GroupRole.LEADER);
    seat(town, town.secretary(), GroupRole.MEMBER);
    seat(town, town.head(), GroupRole.MEMBER);
    for (Supporter unit : supporters(town)) {
      if (unit.level() == UnitLevel.COUNTY) {
        seat(town, unit.head(), GroupRole.MEMBER);
      } else if (unit.level() == UnitLevel.PREFECTURE) {
        seat(town, unit.inCharge(), GroupRole.MEMBER);
      }
    }
    for (YearMonth month : pen.calendar().months()) {
      if (!pen.fault()) {
        supervision(town, month.atDay(pen.chance().between(2, 27)));
      }
    }
  }

  private void seat(Town town, Id cadre, GroupRole role) {
    if (!pen.fault()) {
      pen.row(SupervisionMember.class)
          .id(town.group())
          .id(cadre)
          .word(role)
          .date(Calendar.FIRST_DAY)
          .blank()
          .end();
    }
  }

  private void supervision(Town town, LocalDate day) {
    boolean viaVillage = pen.chance().oneIn(3);
    pen.row(Visit.class)
        .id(new Id(town.id.county(), 'S', visits++))
        .word(VisitKind.SUPERVISION)
        .id(pen.chance().oneIn(2) ? town.secretary() : town.head())
        .id(viaVillage ? null : town.id)
        .id(viaVillage ? town.places.get(0).id : null)
        .date(day)
        .end();
  }

  private void summary(Town town) {
    Id signer = pen.fault() ? town.places.get(0).townClerk() : town.secretary();
    boolean late = pen.fault();
    pen.row(TownshipSummary.class)
        .id(town.id)
        .id(signer)
        .date(pen.fault() ? null : SIGNED)
        .date(late ? pen.calendar().lastDay().minusDays(20) : FILED)
        .end();
  }

  private void annex(Town town, int annex) {
    if (!pen.fault()) {
      pen.row(AnnexFiling.class).id(town.id).number(annex).date(FILED).bool(!pen.fault()).end();
    }
  }
}
