package io.hegui.duty;

import io.hegui.policy.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one subject owes under one rule.
 *
 * @param rule the rule's id
 * @param occurrence which of several duties of the same subject: a calendar unit, a seat; empty if
 *     there is but one
 * @param due the day it is due; null if the policy's day for standing duties holds, or none
 * @param calendarUnit the calendar unit it is owed in; null if it does not recur
 * @param limit the parameter that says how much is owed; null if nothing is counted
 * @param parameters all parameters that it rests on
 * @param soughtIn where its fulfilment is looked for
 */
public record Duty(
    String rule,
    Subject subject,
    String occurrence,
    @Nullable LocalDate due,
    @Nullable CalendarUnit calendarUnit,
    @Nullable Parameter limit,
    List<Parameter> parameters,
    List<Search> soughtIn) {

  /** A rule, a subject and an occurrence make one duty: the engine looks duties up by them. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Duty duty
        && rule.equals(duty.rule)
        && occurrence.equals(duty.occurrence)
        && subject.equals(duty.subject);
  }

  @Override
  public int hashCode() {
    return (rule.hashCode() * 31 + occurrence.hashCode()) * 31 + subject.hashCode();
  }

  /** What that subject owes under that rule. */
  public static Duty duty(String rule, Subject subject) {
    return new Duty(rule, subject, "", null, null, null, List.of(), List.of());
  }

  /** The same for one of several occurrences. */
  public Duty on(Object which) {
    return new Duty(
        rule, subject, which.toString(), due, calendarUnit, limit, parameters, soughtIn);
  }

  /** The same in one calendar unit, due on its last day. */
  public Duty in(CalendarUnit each) {
    return new Duty(rule, subject, each.label(), each.to(), each, limit, parameters, soughtIn);
  }

  /** The same in a calendar unit that binds the subject by the share of its days. */
  public Duty whileActiveIn(CalendarUnit each) {
    return new Duty(
        rule, subject, each.label(), each.to(), each, limit, and(each.share()), soughtIn);
  }

  /** The same, due on the day that a parameter holds. */
  public Duty dueBy(Parameter deadline) {
    return new Duty(
        rule, subject, occurrence, deadline.date(), calendarUnit, limit, and(deadline), soughtIn);
  }

  /** The same, due on a day that follows from a parameter. */
  public Duty dueBy(LocalDate day, Parameter because) {
    return new Duty(rule, subject, occurrence, day, calendarUnit, limit, and(because), soughtIn);
  }

  /** The same, measured by a limit. */
  public Duty within(Parameter measure) {
    return new Duty(rule, subject, occurrence, due, calendarUnit, measure, and(measure), soughtIn);
  }

  /** The same, its fulfilment to be found in the rows of a table whose column holds that value. */
  public Duty foundIn(String table, String column, String value) {
    List<Search> all = new ArrayList<>(soughtIn);
    all.add(new Search(table, column, value));
    return new Duty(
        rule, subject, occurrence, due, calendarUnit, limit, parameters, List.copyOf(all));
  }

  private List<Parameter> and(Parameter more) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.add(more);
    return List.copyOf(all);
  }

  /** The subject's id, to join facts by. */
  public String id() {
    return subject.id();
  }

  /** The id of the second of two things; empty if the subject is one thing. */
  public String otherId() {
    Subject other = subject.with();
    return other == null ? "" : other.id();
  }

  /**
   * The number that the duty is measured by.
   *
   * @throws IllegalStateException if it has no limit
   */
  public int number() {
    if (limit == null) {
      throw new IllegalStateException("duty " + rule + " has no limit");
    }
    return limit.number();
  }
}
