package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Duty.duty;

import com.google.common.collect.ListMultimap;
import io.hegui.facts.FinalReport;
import io.hegui.facts.MonthlyReport;
import io.hegui.facts.Posting;
import io.hegui.facts.Team;
import io.hegui.facts.Village;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** 5.4: being in post, reporting each month and at the end. */
final class Clause54 {
  static final List<Duty> DUTIES =
      List.of(
          duty("5.4-in-post", Clause54::inPost, "villages", "teams", "postings"),
          duty("5.4-monthly-report", Clause54::monthlyReport, "teams", "reports"),
          duty("5.4-final-report", Clause54::finalReport, "postings", "finalReports"));

  private Clause54() {}

  private static void inPost(County county, Judge judge) {
    Map<String, LocalDate> first = new HashMap<>();
    for (Posting posting : county.postings) {
      Team team = county.team(posting.teamId());
      if (posting.stationed() && team != null) {
        first.merge(team.villageId(), posting.from(), Clause41::earlier);
      }
    }
    for (Village village : county.poorVillages()) {
      judge.deadline(
          Subject.village(village.id()),
          "",
          judge.params.inPost(),
          first.get(village.id()),
          Kind.MISSING);
    }
  }

  // ---- monthly reports

  private record TeamMonth(String teamId, YearMonth month) {}

  private static void monthlyReport(County county, Judge judge) {
    Map<TeamMonth, Reported> reported = new HashMap<>();
    for (MonthlyReport report : county.rows(MonthlyReport.class, MonthlyReport::submittedOn)) {
      boolean full = report.hasText() && report.images() > 0;
      reported.merge(
          new TeamMonth(report.teamId(), report.month()),
          new Reported(full ? report.submittedOn() : LocalDate.MAX),
          Reported::better);
    }
    List<LocalDate> dueDays = dueDays(judge);
    for (Team team : county.teams) {
      for (LocalDate due : dueDays) {
        if (team.activeOn(due)) {
          YearMonth month = YearMonth.from(due);
          Kind breach = breach(reported.get(new TeamMonth(team.id(), month)), due);
          String subject = Subject.team(team.id());
          if (breach != null && judge.asOf.isBefore(due)) {
            judge.pending(subject, month.toString());
          } else {
            judge.settle(subject, month.toString(), breach);
          }
        }
      }
    }
  }

  /** The due days of the plan that the check's period holds, and the one still to come. */
  private static List<LocalDate> dueDays(Judge judge) {
    Params params = judge.params;
    YearMonth first = YearMonth.from(params.planFrom());
    YearMonth asOfMonth = YearMonth.from(judge.asOf);
    return LongStream.rangeClosed(
            0, first.until(YearMonth.from(params.planTo()), ChronoUnit.MONTHS))
        .mapToObj(first::plusMonths)
        .map(month -> month.atDay(Math.min(params.reportDayOfMonth(), month.lengthOfMonth())))
        .filter(params::spans)
        .filter(
            due ->
                due.isAfter(judge.asOf)
                    ? YearMonth.from(due).equals(asOfMonth)
                        && !judge.asOf.isBefore(params.planFrom())
                    : judge.period.holds(due))
        .toList();
  }

  private static @Nullable Kind breach(@Nullable Reported reported, LocalDate due) {
    if (reported == null) {
      return Kind.MISSING;
    } else if (reported.full().equals(LocalDate.MAX)) {
      return Kind.INCOMPLETE;
    }
    return reported.full().isAfter(due) ? Kind.LATE : null;
  }

  /** When a report with text and image was first submitted; the last of days if none was. */
  private record Reported(LocalDate full) {
    Reported better(Reported other) {
      return new Reported(Clause41.earlier(full, other.full));
    }
  }

  // ---- final reports

  private static void finalReport(County county, Judge judge) {
    ListMultimap<String, FinalReport> reports =
        County.index(county.rows(FinalReport.class), FinalReport::postingId);
    for (Posting posting : county.postings) {
      LocalDate to = county.happened(posting.to());
      // The rule asks for the last day alone, so also of a posting that ends before it begins.
      if (posting.stationed() && to != null && judge.params.spans(to)) {
        finalReport(county, judge, posting, to, reports.get(posting.id()));
      }
    }
  }

  /** Several rows are read together: the summary may stand in one, the research in another. */
  private static void finalReport(
      County county, Judge judge, Posting posting, LocalDate to, List<FinalReport> reports) {
    LocalDate summary = null;
    LocalDate research = null;
    for (FinalReport report : reports) {
      summary = first(summary, county.happened(report.summaryFiledOn()));
      research = first(research, county.happened(report.researchFiledOn()));
    }
    LocalDate done = null;
    if (summary != null && research != null) {
      done = summary.isAfter(research) ? summary : research;
    }
    judge.deadline(
        Subject.posting(posting.id()),
        "",
        to.plusDays(judge.params.finalReportGraceDays()),
        done,
        summary == null && research == null ? Kind.MISSING : Kind.INCOMPLETE);
  }

  private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null) {
      return other;
    }
    return other == null ? one : Clause41.earlier(one, other);
  }
}
