package io.hegui.duty;

import io.hegui.policy.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one subject owes under one rule.
 *
 * @param rule the rule's id
 * @param occurrence which of several duties of the same subject: a calendar unit, a seat; empty if
 *     there is but one
 * @param due the parameter that holds the day it is due; null if the rule's shape says it
 * @param limits the parameters that say how much is owed
 */
public record Duty(
    String rule,
    Subject subject,
    String occurrence,
    @Nullable Parameter due,
    List<Parameter> limits) {

  /** What that subject owes under that rule. */
  public static Duty duty(String rule, Subject subject) {
    return new Duty(rule, subject, "", null, List.of());
  }

  /** The same for one of several occurrences. */
  public Duty on(String occurrence) {
    return new Duty(rule, subject, occurrence, due, limits);
  }

  /** The same, due on the day that a parameter holds. */
  public Duty dueBy(Parameter deadline) {
    return new Duty(rule, subject, occurrence, deadline, limits);
  }

  /** The same, measured by a limit. */
  public Duty within(Parameter limit) {
    return new Duty(rule, subject, occurrence, due, List.of(limit));
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
  public int limit() {
    if (limits.isEmpty()) {
      throw new IllegalStateException("duty " + rule + " has no limit");
    }
    return limits.get(0).number();
  }
}
