package io.hegui.examples.audit.sample;

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
  /** The last day on which what a fault takes away was still there. */
  static final LocalDate LAST_DAY = LocalDate.of(2016, 2, 15);

  /** The day that the list of faults is true of. */
  static final LocalDate AS_OF = LocalDate.of(2016, 3, 31);

  final Draft draft;
  final Organisation people;
  final List<Crew> crews;
  final List<Hall> halls;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  Planting(Draft draft, Organisation people, List<Crew> crews) {
    this.draft = draft;
    this.people = people;
    this.crews = crews;
    this.halls = people.poorHalls();
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  void violation(
      String rule, String subject, String occurrence, String kind, String zh, String en) {
    list(rule, subject, occurrence, kind, Fault.Outcome.VIOLATION, zh, en);
  }

  void list(
      String rule,
      String subject,
      String occurrence,
      String kind,
      Fault.Outcome outcome,
      String zh,
      String en) {
    faults.add(new Fault(rule, subject, occurrence, kind, outcome, new Text(zh, en)));
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
