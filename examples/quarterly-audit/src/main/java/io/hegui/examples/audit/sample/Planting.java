package io.hegui.examples.audit.sample;

import io.hegui.calendar.AuditPeriod;
import io.hegui.facts.Cadre;
import io.hegui.facts.Posting;
import io.hegui.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The county that faults are planted into and the list of them. Every fault gets a village,
 * department or township that no other fault of its sort has, so that they do not run together.
 */
final class Planting {
  /** From that day on what a fault takes away is gone. */
  static final Shown GONE = Shown.since(LocalDate.of(2016, 2, 16));

  /** The last day on which what a fault takes away was still there. */
  static final LocalDate LAST_DAY = LocalDate.of(2016, 2, 15);

  /** The first day that the faults are listed for whatever the horizon. */
  static final LocalDate AS_OF = LocalDate.of(2016, 3, 31);

  final Draft draft;
  final Organisation people;
  final List<Crew> crews;
  final List<Hall> halls;

  /** What the faults are listed for. */
  final List<AuditPeriod> checks;

  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  Planting(Draft draft, Organisation people, List<Crew> crews, List<AuditPeriod> checks) {
    this.draft = draft;
    this.people = people;
    this.crews = crews;
    this.halls = people.poorHalls();
    this.checks = checks;
  }

  List<Fault> faults() {
    // a reader looks a check up, so the list goes by checks
    List<Fault> sorted = new ArrayList<>();
    for (AuditPeriod check : checks) {
      faults.stream().filter(each -> each.period().equals(check.label())).forEach(sorted::add);
    }
    return List.copyOf(sorted);
  }

  void violation(
      Shown shown,
      String rule,
      String subject,
      String occurrence,
      String kind,
      String zh,
      String en) {
    list(shown, rule, subject, occurrence, kind, Fault.Outcome.VIOLATION, zh, en);
  }

  /** What was done after its day: missing until then, late in the checks that hold either day. */
  void late(
      String rule,
      String subject,
      String occurrence,
      LocalDate due,
      LocalDate done,
      String zh,
      String en) {
    Shown open = Shown.since(due).and(Shown.until(done.minusDays(1)));
    violation(open, rule, subject, occurrence, "MISSING", zh, en);
    Shown settled = Shown.since(done).and(Shown.holding(due).or(Shown.holding(done)));
    violation(settled, rule, subject, occurrence, "LATE", zh, en);
  }

  void list(
      Shown shown,
      String rule,
      String subject,
      String occurrence,
      String kind,
      Fault.Outcome outcome,
      String zh,
      String en) {
    Text note = new Text(zh, en);
    checks.stream()
        .filter(shown::in)
        .map(check -> new Fault(check.label(), rule, subject, occurrence, kind, outcome, note))
        .forEach(faults::add);
  }

  /** A team that no fault has been planted in. */
  Crew freshCrew(Predicate<Crew> condition) {
    return fresh(crews, condition.and(crew -> used.add(crew.team().id())));
  }

  /** A department of that sort that no fault of the department itself has been planted in. */
  Department freshDepartment(Predicate<Department> condition) {
    return fresh(people.departments(), condition.and(unit -> used.add(unit.id())));
  }

  private static <T> T fresh(List<T> all, Predicate<T> condition) {
    return all.stream()
        .filter(condition)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no place is left for a fault"));
  }

  Crew crewOf(Place place) {
    Crew crew = fresh(crews, each -> each.place().equals(place));
    used.add(crew.team().id());
    return crew;
  }

  Cadre leaderOf(int hall) {
    return people.leaders().get(hall);
  }

  void change(Posting posting, UnaryOperator<Posting> change) {
    draft.change(Posting.class, row -> row.id().equals(posting.id()), change);
  }

  void end(Posting posting) {
    change(posting, row -> Postings.until(row, LAST_DAY));
  }
}
