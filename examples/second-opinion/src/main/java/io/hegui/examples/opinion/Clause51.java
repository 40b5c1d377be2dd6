package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Duty.duty;

import com.google.common.collect.ListMultimap;
import io.hegui.examples.opinion.Opinion.Status;
import io.hegui.facts.Appraisal;
import io.hegui.facts.AppraisalResult;
import io.hegui.facts.Archive;
import io.hegui.facts.Commendation;
import io.hegui.facts.Posting;
import io.hegui.facts.Support;
import io.hegui.facts.UnitLevel;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 5.1: archives, appraisals and commendations. */
final class Clause51 {
  static final List<Duty> DUTIES =
      List.of(
          duty("5.1-archive", Clause51::archive, "postings", "archives"),
          duty("5.1-appraisal", Clause51::appraisal, "supports", "units", "appraisals"),
          duty("5.1-veto", Clause51::veto, "appraisals"),
          duty("5.1-commendation", Clause51::commendation, "commendations"));

  private record UnitYear(String unitId, int year) {}

  private Clause51() {}

  private static void archive(County county, Judge judge) {
    Set<String> archived = new HashSet<>();
    county
        .rows(Archive.class, Archive::createdOn)
        .forEach(archive -> archived.add(archive.cadreId()));
    Set<String> posted = new LinkedHashSet<>();
    county.stationed().stream().map(Posting::cadreId).forEach(posted::add);
    for (String cadreId : posted) {
      judge.state(Subject.cadre(cadreId), archived.contains(cadreId) ? null : Kind.MISSING);
    }
  }

  private static void appraisal(County county, Judge judge) {
    Map<UnitYear, Appraised> appraised = new LinkedHashMap<>();
    for (Appraisal appraisal : county.rows(Appraisal.class)) {
      LocalDate completed = county.happened(appraisal.completedOn());
      if (completed != null) {
        LocalDate done = appraisal.satisfaction() == null ? LocalDate.MAX : completed;
        appraised.merge(
            new UnitYear(appraisal.unitId(), appraisal.year()),
            new Appraised(done),
            Appraised::better);
      }
    }
    ListMultimap<String, Support> rows = County.index(county.supports, Support::unitId);
    Params params = judge.params;
    for (String unitId : rows.keySet()) {
      if (county.level(unitId) != UnitLevel.COUNTY) {
        continue;
      }
      List<Interval> active = Interval.of(rows.get(unitId));
      for (int number = params.planFrom().getYear();
          number <= params.planTo().getYear();
          number++) {
        CalendarUnit year = CalendarUnit.year(number);
        if (!judge.asOf.isBefore(year.first()) && judge.binds(year, active)) {
          Appraised found = appraised.get(new UnitYear(unitId, number));
          judge.deadline(
              Subject.unit(unitId),
              year.label(),
              year.last(),
              found == null || !found.satisfied() ? null : found.done(),
              found == null ? Kind.MISSING : Kind.INCOMPLETE);
        }
      }
    }
  }

  /** When a year's appraisal was completed with satisfaction; the last of days if never. */
  private record Appraised(LocalDate done) {
    Appraised better(Appraised other) {
      return new Appraised(Clause41.earlier(done, other.done));
    }

    boolean satisfied() {
      return !done.equals(LocalDate.MAX);
    }
  }

  private static void veto(County county, Judge judge) {
    Map<UnitYear, Status> worst = new LinkedHashMap<>();
    for (Appraisal appraisal : county.rows(Appraisal.class)) {
      LocalDate completed = county.happened(appraisal.completedOn());
      // No duty arises before the plan's first day; after its last, this one still does.
      if (completed != null
          && judge.period.holds(completed)
          && !completed.isBefore(judge.params.planFrom())) {
        worst.merge(
            new UnitYear(appraisal.unitId(), appraisal.year()), veto(appraisal), Clause51::worse);
      }
    }
    worst.forEach(
        (unitYear, status) -> {
          String subject = Subject.unit(unitYear.unitId());
          String year = String.valueOf(unitYear.year());
          switch (status) {
            case VIOLATION -> judge.violation(subject, year, Kind.INCONSISTENT);
            case UNDETERMINED -> judge.undetermined(subject, year);
            case COMPLIANT, PENDING, WAIVED -> judge.compliant(subject, year);
          }
        });
  }

  private static Status veto(Appraisal appraisal) {
    if (appraisal.taskCompleted() == null || appraisal.result() == null) {
      return Status.UNDETERMINED;
    }
    return !appraisal.taskCompleted() && appraisal.result() != AppraisalResult.VETOED
        ? Status.VIOLATION
        : Status.COMPLIANT;
  }

  private static Status worse(Status one, Status other) {
    List<Status> worstFirst = List.of(Status.VIOLATION, Status.UNDETERMINED, Status.COMPLIANT);
    return worstFirst.indexOf(one) < worstFirst.indexOf(other) ? one : other;
  }

  private static void commendation(County county, Judge judge) {
    List<Commendation> rounds = county.rows(Commendation.class, Commendation::heldOn);
    for (int first : judge.params.commendationBlocks()) {
      CalendarUnit block = CalendarUnit.block(first);
      if (judge.judges(block)) {
        boolean held = rounds.stream().anyMatch(round -> block.holds(round.heldOn()));
        judge.periodic(Subject.COUNTY, block, held ? null : Kind.MISSING);
      }
    }
  }
}
