package io.hegui.duty;

import io.hegui.facts.Fact;

/**
 * A duty that cannot be decided because a field is blank.
 *
 * @param fact the row that would settle it
 * @param column the blank field
 */
public record Undecided(Duty duty, Fact fact, String column) {

  /** That duty is open as long as that field of that row is blank. */
  public static Undecided undecided(Duty duty, Fact fact, String column) {
    return new Undecided(duty, fact, column);
  }
}
