package io.hegui.examples.opinion;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.hegui.calendar.AuditPeriod;
import io.hegui.facts.Submission;
import io.hegui.facts.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks a county against every rule of the plan, in plain Java. */
public final class SecondOpinion {
  private static final List<Duty> DUTIES =
      Stream.of(
              Clause2.DUTIES,
              Clause31.DUTIES,
              Clause32.DUTIES,
              Clause33.DUTIES,
              Clause41.DUTIES,
              Clause421.DUTIES,
              Clause422.DUTIES,
              Clause43.DUTIES,
              Clause51.DUTIES,
              Clause52.DUTIES,
              Clause54.DUTIES,
              Clause55.DUTIES)
          .flatMap(List::stream)
          .toList();

  private SecondOpinion() {}

  /** The ids of all rules. */
  public static List<String> ruleIds() {
    return DUTIES.stream().map(Duty::id).sorted().toList();
  }

  /** Every verdict of a check, sorted. */
  public static List<Opinion> check(Submission submission, AuditPeriod period, LocalDate asOf) {
    return check(submission, period, asOf, Params.defaults());
  }

  /** Every verdict of a check with other numbers and dates than the plan's, sorted. */
  public static List<Opinion> check(
      Submission submission, AuditPeriod period, LocalDate asOf, Params params) {
    return check(Tables.of(submission), period, asOf, params);
  }

  /** Every verdict of a check of facts that are no submission, sorted. */
  public static List<Opinion> check(
      Tables tables, AuditPeriod period, LocalDate asOf, Params params) {
    return check(tables, new County(tables, asOf), period, params);
  }

  /** Only the violations, sorted: to sort all verdicts takes as long as to find them. */
  public static List<Opinion> violations(
      Tables tables, AuditPeriod period, LocalDate asOf, Params params) {
    return opinions(tables, new County(tables, asOf), period, params).stream()
        .filter(opinion -> opinion.status() == Opinion.Status.VIOLATION)
        .sorted()
        .toList();
  }

  /** What is odd about the data, sorted. */
  public static List<Advisory> advisories(
      Submission submission, AuditPeriod period, LocalDate asOf) {
    return advisories(submission, period, asOf, Params.defaults());
  }

  /** What is odd about the data with other numbers and dates than the plan's, sorted. */
  public static List<Advisory> advisories(
      Submission submission, AuditPeriod period, LocalDate asOf, Params params) {
    Tables tables = Tables.of(submission);
    County county = new County(tables, asOf);
    return Advisories.of(tables, county, check(tables, county, period, params), params);
  }

  private static List<Opinion> check(
      Tables tables, County county, AuditPeriod period, Params params) {
    List<Opinion> opinions = opinions(tables, county, period, params);
    opinions.sort(null);
    return opinions;
  }

  private static List<Opinion> opinions(
      Tables tables, County county, AuditPeriod period, Params params) {
    LocalDate asOf = county.asOf;
    SetMultimap<String, String> waived = HashMultimap.create();
    for (Waiver waiver : county.rows(Waiver.class)) {
      if (waiver.activeOn(asOf)) {
        waived.put(waiver.ruleId(), waiver.subject());
      }
    }
    List<Opinion> opinions = new ArrayList<>();
    for (Duty duty : DUTIES) {
      Judge judge = new Judge(params, period, asOf, duty.id(), waived.get(duty.id()), opinions);
      if (duty.tables().stream().allMatch(tables::holds)) {
        duty.judgement().on(county, judge);
      } else {
        judge.undetermined(Subject.COUNTY, "");
      }
    }
    return opinions;
  }
}
