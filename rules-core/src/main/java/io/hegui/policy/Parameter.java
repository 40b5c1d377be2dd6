package io.hegui.policy;

import io.hegui.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a parameter and the days on which it is in force. Rules match parameters as facts.
 *
 * <p>An upper-case segment of the name is the key of a table of thresholds: {@code
 * caseload.STAFF.max} is the entry {@code STAFF} of the family {@code caseload.max}.
 *
 * @param value an {@link Integer}, a {@link BigDecimal}, a {@link LocalDate} or a {@link String}
 * @param from the first day on which the value is in force
 * @param until the first day on which it no longer is; null if it stays in force
 * @param clause the clause that the value is taken from
 * @param reading the id of the reading it rests on; empty if the clause is plain
 * @param overridden whether a county set the value in place of the policy's own
 */
public record Parameter(
    String name,
    Object value,
    LocalDate from,
    @Nullable LocalDate until,
    Clause clause,
    String reading,
    Text text,
    boolean overridden) {

  /** The same value, in force up to another day. */
  Parameter until(LocalDate day) {
    return new Parameter(name, value, from, day, clause, reading, text, overridden);
  }

  /** Another value for the same parameter, set by a county. */
  Parameter overridden(Object given, LocalDate since, @Nullable LocalDate to) {
    return new Parameter(name, given, since, to, clause, reading, text, true);
  }

  /** Whether this value is the one in force on that day. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  /** Whether the value is a date on which it is itself in force, as that of a deadline is. */
  public boolean inForceOnItsDay() {
    return value instanceof LocalDate day && inForceOn(day);
  }

  /** The name without its key. */
  public String family() {
    return familyOf(name);
  }

  /** The name's upper-case segment, empty if it has none. */
  public String key() {
    return keyOf(name);
  }

  /** The family that a parameter of that name belongs to. */
  public static String familyOf(String name) {
    String key = keyOf(name);
    return key.isEmpty() ? name : name.replace("." + key, "");
  }

  /** The key that a parameter of that name has in its family, empty if it has none. */
  public static String keyOf(String name) {
    // Rules ask for it again and again, so it is found without copies of all segments.
    for (int from = 0; from < name.length(); ) {
      int dot = name.indexOf('.', from);
      int end = dot < 0 ? name.length() : dot;
      if (end > from && isUpperCase(name, from, end)) {
        return name.substring(from, end);
      }
      from = end + 1;
    }
    return "";
  }

  private static boolean isUpperCase(String name, int from, int end) {
    for (int i = from; i < end; i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The value as a whole number.
   *
   * @throws IllegalStateException if it is none
   */
  public int number() {
    if (value instanceof Integer number) {
      return number;
    }
    throw new IllegalStateException("parameter " + name + " is not a whole number: " + value);
  }

  /**
   * The value as a decimal number.
   *
   * @throws IllegalStateException if it is none
   */
  public BigDecimal decimal() {
    if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    return BigDecimal.valueOf(number());
  }

  /**
   * The value as a date.
   *
   * @throws IllegalStateException if it is none
   */
  public LocalDate date() {
    if (value instanceof LocalDate date) {
      return date;
    }
    throw new IllegalStateException("parameter " + name + " is not a date: " + value);
  }

  /** By what tells them apart. */
  @Override
  public int hashCode() {
    return 31 * name.hashCode() + from.hashCode();
  }
}
