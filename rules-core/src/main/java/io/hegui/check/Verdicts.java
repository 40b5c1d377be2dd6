package io.hegui.check;

import io.hegui.calendar.AuditPeriod;
import io.hegui.check.Judgement.Broken;
import io.hegui.check.Judgement.Failed;
import io.hegui.check.Judgement.Fulfilled;
import io.hegui.check.Judgement.NotYet;
import io.hegui.check.Judgement.Open;
import io.hegui.duty.Breach;
import io.hegui.duty.CalendarUnit;
import io.hegui.duty.Done;
import io.hegui.duty.Duty;
import io.hegui.engine.Findings;
import io.hegui.policy.Kind;
import io.hegui.policy.RuleInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a duty of each shape is judged from what the rules found, once for all rules. */
final class Verdicts {
  private final AuditPeriod period;
  private final LocalDate asOf;
  private final LocalDate organisedBy;

  Verdicts(AuditPeriod period, LocalDate asOf, LocalDate organisedBy) {
    this.period = period;
    this.asOf = asOf;
    this.organisedBy = organisedBy;
  }

  /** The judgement; null if this check is not the one to make it. */
  @Nullable Judgement judge(RuleInfo rule, Duty duty, Findings found) {
    return switch (rule.shape()) {
      case STATE -> state(rule, duty, found);
      case TERM -> term(rule, duty, found);
      case EVENT -> now(rule, duty, found);
      case DEADLINE -> deadline(rule, duty, found, due(duty));
      case PERIODIC -> periodic(rule, duty, found, due(duty));
    };
  }

  private LocalDate due(Duty duty) {
    LocalDate own = duty.due();
    return own == null ? organisedBy : own;
  }

  private Judgement state(RuleInfo rule, Duty duty, Findings found) {
    LocalDate due = due(duty);
    boolean broken = !found.breaches().isEmpty();
    return broken && asOf.isBefore(due) ? new NotYet(rule, duty, due) : now(rule, duty, found);
  }

  private Judgement term(RuleInfo rule, Duty duty, Findings found) {
    LocalDate due = due(duty);
    boolean broken = !found.breaches().isEmpty();
    return !broken && asOf.isBefore(due) ? new NotYet(rule, duty, due) : now(rule, duty, found);
  }

  private static Judgement now(RuleInfo rule, Duty duty, Findings found) {
    if (!found.breaches().isEmpty()) {
      return broken(rule, duty, found.breaches(), rule.kinds());
    }
    return found.undecided().isEmpty()
        ? new Fulfilled(rule, duty)
        : new Open(rule, duty, found.undecided());
  }

  private Judgement deadline(RuleInfo rule, Duty duty, Findings found, LocalDate due) {
    Done done = first(found.done());
    if (done != null && !done.on().isAfter(due)) {
      return new Fulfilled(rule, duty);
    } else if (asOf.isBefore(due)) {
      return new NotYet(rule, duty, due);
    } else if (done != null) {
      // What was done late is reported in the quarter it was due and in the one it was done.
      boolean news = period.holds(due) || period.holds(done.on());
      return news ? late(rule, duty, done) : new Fulfilled(rule, duty);
    }
    return undone(rule, duty, found);
  }

  private @Nullable Judgement periodic(RuleInfo rule, Duty duty, Findings found, LocalDate due) {
    CalendarUnit unit =
        Objects.requireNonNull(duty.calendarUnit(), "a periodic duty is owed in a unit");
    boolean over = !due.isAfter(asOf);
    if (over ? !period.holds(due) : !unit.holds(asOf)) {
      return null;
    }
    Done done = first(found.done());
    if (done != null) {
      return done.on().isAfter(due) ? late(rule, duty, done) : new Fulfilled(rule, duty);
    }
    Judgement undone = undone(rule, duty, found);
    return undone instanceof Broken && !over ? new NotYet(rule, duty, due) : undone;
  }

  /** Of several rows that fall short the best counts: the one whose kind stands last. */
  private static Judgement undone(RuleInfo rule, Duty duty, Findings found) {
    if (!found.breaches().isEmpty()) {
      List<Kind> bestFirst = new ArrayList<>(rule.kinds());
      Collections.reverse(bestFirst);
      return broken(rule, duty, found.breaches(), bestFirst);
    } else if (!found.undecided().isEmpty()) {
      return new Open(rule, duty, found.undecided());
    }
    return rule.fulfilledByDoing()
        ? new Broken(rule, duty, Breach.breach(duty, Kind.MISSING))
        : new Fulfilled(rule, duty);
  }

  private static Judgement late(RuleInfo rule, Duty duty, Done done) {
    return new Broken(
        rule, duty, Breach.breach(duty, Kind.LATE).doneOn(done.on()).shownBy(done.by()));
  }

  /** The first day on which it was done, with all rows that show it; null if it was not. */
  private static @Nullable Done first(List<Done> done) {
    // Nearly every duty has one or none, and a stream costs more than judging it.
    return switch (done.size()) {
      case 0 -> null;
      case 1 -> done.get(0);
      default -> {
        Done first = done.stream().min(Comparator.comparing(Done::on)).orElseThrow();
        yield new Done(
            first.duty(),
            first.on(),
            done.stream()
                .filter(each -> each.on().equals(first.on()))
                .flatMap(each -> each.by().stream())
                .toList());
      }
    };
  }

  /** The breach of the first kind in that order, with the evidence of all of that kind. */
  private static Judgement broken(
      RuleInfo rule, Duty duty, List<Breach> breaches, List<Kind> order) {
    return order.stream()
        .map(kind -> breaches.stream().filter(breach -> breach.kind() == kind).toList())
        .filter(ofKind -> !ofKind.isEmpty())
        .findFirst()
        .<Judgement>map(ofKind -> new Broken(rule, duty, join(ofKind)))
        .orElseGet(
            () -> new Failed(rule, new IllegalStateException("breaches of an undeclared kind")));
  }

  private static Breach join(List<Breach> ofKind) {
    Breach first = ofKind.get(0);
    return new Breach(
        first.duty(),
        first.kind(),
        first.observed(),
        first.doneOn(),
        ofKind.stream().flatMap(breach -> breach.lacking().stream()).distinct().sorted().toList(),
        ofKind.stream().flatMap(breach -> breach.shown().stream()).toList(),
        ofKind.stream().flatMap(breach -> breach.sought().stream()).distinct().toList());
  }
}
