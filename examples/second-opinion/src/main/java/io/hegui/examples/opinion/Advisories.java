package io.hegui.examples.opinion;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.hegui.examples.opinion.Opinion.Status;
import io.hegui.facts.Posting;
import io.hegui.facts.Team;
import io.hegui.facts.Village;
import io.hegui.facts.Waiver;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is odd about a submission, given what was thought of it. */
final class Advisories {
  private final Tables tables;
  private final County county;
  private final Set<Advisory> seen = new TreeSet<>();

  private Advisories(Tables tables, County county) {
    this.tables = tables;
    this.county = county;
  }

  static List<Advisory> of(Tables tables, County county, List<Opinion> opinions, Params params) {
    Advisories advisories = new Advisories(tables, county);
    advisories.registers(params);
    advisories.overlaps();
    advisories.waivers(opinions);
    return List.copyOf(advisories.seen);
  }

  private void see(String id, String subject) {
    seen.add(new Advisory(id, subject));
  }

  private void registers(Params params) {
    long poor = county.villages.stream().filter(Village::poor).count();
    if (tables.holds("villages") && poor != params.registeredVillages()) {
      see("register-villages", Subject.COUNTY);
    }
    if (tables.holds("households") && county.households.size() != params.registeredHouseholds()) {
      see("register-households", Subject.COUNTY);
    }
  }

  /** Days at one village's team that a cadre spends stationed. */
  private record Stay(String villageId, Interval days) {}

  private void overlaps() {
    if (!tables.holds("teams") || !tables.holds("postings")) {
      return;
    }
    long asOf = county.asOf.toEpochDay();
    ListMultimap<String, Stay> stays = MultimapBuilder.hashKeys().arrayListValues().build();
    for (Posting posting : county.postings) {
      Team team = county.team(posting.teamId());
      Interval days = Interval.of(posting);
      if (posting.stationed() && team != null && days.first() <= days.last()) {
        Interval until = new Interval(days.first(), Math.min(days.last(), asOf));
        stays.put(posting.cadreId(), new Stay(team.villageId(), until));
      }
    }
    for (String cadreId : stays.keySet()) {
      if (twoVillagesShareADay(stays.get(cadreId))) {
        see("posting-overlap", Subject.cadre(cadreId));
      }
    }
  }

  /** By their first days, so that a stay need only be compared with the last to end before it. */
  private static boolean twoVillagesShareADay(List<Stay> stays) {
    Stay lasting = null;
    for (Stay stay : sortedByFirstDay(stays)) {
      if (lasting != null && stay.days().first() <= lasting.days().last()) {
        if (!stay.villageId().equals(lasting.villageId())) {
          return true;
        }
        // All that still hold are of one village, or else two of them would have met before.
        lasting = stay.days().last() > lasting.days().last() ? stay : lasting;
      } else {
        lasting = stay;
      }
    }
    return false;
  }

  private static List<Stay> sortedByFirstDay(List<Stay> stays) {
    return stays.stream().sorted(Comparator.comparingLong(stay -> stay.days().first())).toList();
  }

  /** A rule and a subject, which is what a waiver names. */
  private record Named(String ruleId, String subject) {}

  private void waivers(List<Opinion> opinions) {
    SetMultimap<Status, Named> met = MultimapBuilder.enumKeys(Status.class).hashSetValues().build();
    for (Opinion opinion : opinions) {
      met.put(opinion.status(), new Named(opinion.ruleId(), opinion.subject()));
    }
    for (Waiver waiver : county.rows(Waiver.class)) {
      Named named = new Named(waiver.ruleId(), waiver.subject());
      if (waiver.to().isBefore(county.asOf) && met.containsEntry(Status.VIOLATION, named)) {
        see("waiver-expired", waiver.subject());
      }
      if (waiver.activeOn(county.asOf) && !met.containsEntry(Status.WAIVED, named)) {
        see("waiver-unused", waiver.subject());
      }
    }
  }
}
