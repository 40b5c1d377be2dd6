package io.hegui.check;

import io.hegui.calendar.AuditPeriod;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is to be checked. Immutable.
 *
 * @param period the period that the check is about
 * @param asOf the day at whose end the facts are looked at; independent of the period
 * @param masked whether persons' names are masked in the report
 * @param rules the ids of the rules to check; empty for all
 * @param limits what the check may take
 */
public record CheckRequest(
    AuditPeriod period, LocalDate asOf, boolean masked, Set<String> rules, Limits limits) {

  public CheckRequest {
    rules = Set.copyOf(rules);
  }

  /** A check of all rules as of the period's last day, with names masked. */
  public static CheckRequest of(AuditPeriod period) {
    return new CheckRequest(period, period.to(), true, Set.of(), Limits.NONE);
  }

  /**
   * A check of all rules as of the period's last day, with names masked.
   *
   * @throws IllegalArgumentException if the text is no period; see {@link AuditPeriod#parse}
   */
  public static CheckRequest of(String period) {
    return of(AuditPeriod.parse(period));
  }

  /** Whether the check is to cover that rule. */
  boolean asksFor(String rule) {
    return rules.isEmpty() || rules.contains(rule);
  }

  /** The same as of another day. */
  public CheckRequest asOf(LocalDate day) {
    return new CheckRequest(period, day, masked, rules, limits);
  }

  /** The same with persons' names in full. */
  public CheckRequest unmasked() {
    return new CheckRequest(period, asOf, false, rules, limits);
  }

  /** The same for these rules only. */
  public CheckRequest onlyRules(String... ids) {
    return new CheckRequest(period, asOf, masked, Set.of(ids), limits);
  }

  /** The same, to end with a partial report when it comes to a limit. */
  public CheckRequest within(Limits most) {
    return new CheckRequest(period, asOf, masked, rules, most);
  }
}
