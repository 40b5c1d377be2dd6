package io.hegui.examples.opinion;

import io.hegui.calendar.AuditPeriod;
import io.hegui.examples.opinion.CalendarUnit.Frequency;
import io.hegui.examples.opinion.Opinion.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a rule found into opinions, by the shape of its duty. One judge for one rule and
 * check. A breach that is null means: fulfilled.
 */
final class Judge {
  final Params params;
  final AuditPeriod period;
  final LocalDate asOf;
  private final String ruleId;
  private final Set<String> waived;
  private final List<Opinion> opinions;

  /**
   * @param waived the subjects for which this rule is waived on the as-of date
   */
  Judge(
      Params params,
      AuditPeriod period,
      LocalDate asOf,
      String ruleId,
      Set<String> waived,
      List<Opinion> opinions) {
    this.params = params;
    this.period = period;
    this.asOf = asOf;
    this.ruleId = ruleId;
    this.waived = waived;
    this.opinions = opinions;
  }

  // ---- state: holds or not on the as-of date

  /** Whether state duties stand on the as-of date: not before the plan, lapsed after it. */
  boolean stateDutiesStand() {
    return params.spans(asOf);
  }

  void state(String subject, @Nullable Kind breach) {
    state(subject, "", breach, params.organised());
  }

  void state(String subject, String occurrence, @Nullable Kind breach) {
    state(subject, occurrence, breach, params.organised());
  }

  /** A state duty of which a failure is pending before that day. */
  void state(String subject, String occurrence, @Nullable Kind breach, LocalDate due) {
    if (!stateDutiesStand()) {
      return;
    }
    if (breach != null && asOf.isBefore(due)) {
      pending(subject, occurrence);
    } else {
      settle(subject, occurrence, breach);
    }
  }

  /** A state duty that a blank field leaves open; a blank is no failure, so it never is pending. */
  void stateUndetermined(String subject) {
    if (stateDutiesStand()) {
      undetermined(subject, "");
    }
  }

  // ---- deadline: done by a day

  /**
   * @param done when it was done, at the latest on the as-of date; null if it was not
   * @param undone what breaks the duty from the due day on while it is not done
   */
  void deadline(
      String subject, String occurrence, LocalDate due, @Nullable LocalDate done, Kind undone) {
    if (asOf.isBefore(params.planFrom())) {
      return;
    }
    if (done == null) {
      if (asOf.isBefore(due)) {
        pending(subject, occurrence);
      } else {
        violation(subject, occurrence, undone);
      }
    } else if (done.isAfter(due) && (period.holds(due) || period.holds(done))) {
      violation(subject, occurrence, Kind.LATE);
    } else {
      compliant(subject, occurrence);
    }
  }

  // ---- periodic: owed once in each calendar unit

  /** The units of the plan's span that this check judges, and the one that is still running. */
  List<CalendarUnit> units(Frequency frequency) {
    List<CalendarUnit> units = new ArrayList<>();
    LocalDate day = params.planFrom();
    while (!day.isAfter(params.planTo())) {
      CalendarUnit unit = CalendarUnit.of(frequency, day);
      if (judges(unit)) {
        units.add(unit);
      }
      day = unit.last().plusDays(1);
    }
    return units;
  }

  /** Whether this check has a verdict on what is owed in the unit. */
  boolean judges(CalendarUnit unit) {
    boolean ended = !unit.last().isAfter(asOf);
    return ended
        ? period.holds(unit.last())
        : unit.holds(asOf) && !asOf.isBefore(params.planFrom());
  }

  /** Whether a holder who was active in those intervals was so for enough of the unit's days. */
  boolean binds(CalendarUnit unit, Collection<Interval> active) {
    long first = Math.max(unit.first().toEpochDay(), params.planFrom().toEpochDay());
    long last = Math.min(unit.last().toEpochDay(), params.planTo().toEpochDay());
    BigDecimal days = BigDecimal.valueOf(Interval.united(active, first, last));
    return days.compareTo(params.minimumShare().multiply(BigDecimal.valueOf(unit.days()))) >= 0;
  }

  /** What a judged unit came to: a breach in one that is still running is pending. */
  void periodic(String subject, CalendarUnit unit, @Nullable Kind breach) {
    if (breach != null && unit.last().isAfter(asOf)) {
      pending(subject, unit.label());
    } else {
      settle(subject, unit.label(), breach);
    }
  }

  // ---- what shapes come to

  void settle(String subject, String occurrence, @Nullable Kind breach) {
    if (breach == null) {
      compliant(subject, occurrence);
    } else {
      violation(subject, occurrence, breach);
    }
  }

  void compliant(String subject, String occurrence) {
    add(subject, occurrence, Status.COMPLIANT, "");
  }

  void pending(String subject, String occurrence) {
    add(subject, occurrence, Status.PENDING, "");
  }

  void undetermined(String subject, String occurrence) {
    add(subject, occurrence, Status.UNDETERMINED, "");
  }

  void violation(String subject, String occurrence, Kind kind) {
    boolean excused = waived.contains(subject);
    add(subject, occurrence, excused ? Status.WAIVED : Status.VIOLATION, kind.name());
  }

  private void add(String subject, String occurrence, Status status, String kind) {
    opinions.add(new Opinion(ruleId, subject, occurrence, status, kind));
  }
}
