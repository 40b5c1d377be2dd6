package io.hegui.examples.opinion;

import io.hegui.calendar.AuditPeriod;
import io.hegui.examples.opinion.CalendarUnit.Frequency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws days on which something could turn, for one check. */
final class RandomDays {
  private final Dice dice;
  private final Params params;
  private final AuditPeriod period;
  private final LocalDate asOf;
  private final List<LocalDate> fixed;
  private final List<LocalDate> near = new ArrayList<>();

  RandomDays(Dice dice, Params params, AuditPeriod period, LocalDate asOf) {
    this.dice = dice;
    this.params = params;
    this.period = period;
    this.asOf = asOf;
    this.fixed = turningDays(params);
    for (LocalDate anchor : anchors()) {
      near.add(anchor);
      for (Frequency frequency : Frequency.values()) {
        CalendarUnit unit = CalendarUnit.of(frequency, anchor);
        near.add(unit.first());
        near.add(unit.last());
        // Half of the unit's days lie on either side of this one.
        near.add(unit.first().plusDays(unit.days() / 2));
      }
      near.add(anchor.withDayOfMonth(25));
    }
  }

  /** The days on which the plan itself turns. */
  static List<LocalDate> turningDays(Params params) {
    return List.of(
        params.planFrom(),
        params.inPost(),
        params.householdSurvey(),
        params.organised(),
        params.planApproved(),
        params.targetDate(),
        params.planTo());
  }

  private List<LocalDate> anchors() {
    return List.of(asOf, asOf, period.from(), period.to());
  }

  LocalDate asOf() {
    return asOf;
  }

  Params params() {
    return params;
  }

  /** The calendar units about which this check could have something to say. */
  Set<CalendarUnit> units(Frequency frequency) {
    Set<CalendarUnit> units = new LinkedHashSet<>();
    for (LocalDate anchor : anchors()) {
      CalendarUnit unit = CalendarUnit.of(frequency, anchor);
      units.add(unit);
      units.add(CalendarUnit.of(frequency, unit.first().minusDays(1)));
    }
    return units;
  }

  /** That day or one next to it. */
  LocalDate around(LocalDate day) {
    return day.plusDays(dice.between(-1, 1));
  }

  /** A day about the as-of date or the period. */
  LocalDate near() {
    return around(dice.pick(near));
  }

  /** Any day that matters. */
  LocalDate any() {
    return dice.chance(0.5) ? near() : around(dice.pick(fixed));
  }

  /** By the deadline mostly; else a little or much later. */
  LocalDate by(LocalDate deadline) {
    if (dice.chance(0.6)) {
      return deadline.minusDays(dice.between(0, 4));
    }
    return dice.chance(0.5) ? around(deadline) : any();
  }

  /** A first day: with the plan mostly. */
  LocalDate start() {
    return dice.chance(0.6) ? params.planFrom().plusDays(dice.between(-2, 5)) : any();
  }

  /** A last day: none mostly. */
  @Nullable LocalDate end(LocalDate from) {
    if (dice.chance(0.6)) {
      return null;
    }
    return switch (dice.between(0, 4)) {
      case 0 -> from.plusDays(dice.between(-2, 0));
      case 1 -> around(params.planTo());
      case 2 -> around(asOf);
      default -> any();
    };
  }

  /** A posting's last day: about two years after its first mostly. */
  @Nullable LocalDate endOfPosting(LocalDate from) {
    return dice.chance(0.4)
        ? around(from.plusMonths(params.residencyMonths()).minusDays(1))
        : end(from);
  }

  /** A day of the unit: an early one, the last, or one next to it. */
  LocalDate of(CalendarUnit unit) {
    return switch (dice.between(0, 5)) {
      case 0 -> around(unit.last());
      case 1 -> around(unit.first());
      case 2 -> around(asOf);
      default -> unit.first().plusDays(dice.between(0, 24));
    };
  }

  /** An event's date, or blank. */
  @Nullable LocalDate maybe(double probability, LocalDate day) {
    return dice.chance(probability) ? day : null;
  }
}
