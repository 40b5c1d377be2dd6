package io.hegui.examples.audit.impact;

import io.hegui.examples.audit.impact.Listed.Duty;
import io.hegui.facts.Cadre;
import io.hegui.facts.Submission;
import io.hegui.facts.Township;
import io.hegui.policy.Clause;
import io.hegui.report.ComplianceReport;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the duties that stand differently in two reports of the same facts. */
final class Shifts {
  private static final Comparator<Shift> ORDER =
      Comparator.comparing((Shift shift) -> new Clause(shift.clause()))
          .thenComparing(Shift::ruleId)
          .thenComparing(Shift::subject)
          .thenComparing(Shift::occurrence);

  private final Reach reach;
  private final String period;

  private Shifts(Reach reach, String period) {
    this.reach = reach;
    this.period = period;
  }

  /** Those duties, by clause, rule, subject and occurrence. */
  static List<Shift> between(ComplianceReport before, ComplianceReport after, Submission facts) {
    Shifts shifts = new Shifts(new Reach(facts), after.period());
    Map<Duty, Listed> then = Listed.in(before);
    Map<Duty, Listed> now = Listed.in(after);
    Set<Duty> all = new LinkedHashSet<>(then.keySet());
    all.addAll(now.keySet());
    List<Shift> found = new ArrayList<>();
    for (Duty duty : all) {
      shifts.compare(duty, then.get(duty), now.get(duty)).ifPresent(found::add);
    }
    found.sort(ORDER);
    return found;
  }

  private Optional<Shift> compare(Duty duty, @Nullable Listed was, @Nullable Listed is) {
    Standing stood = was == null ? Standing.NOT_LISTED : was.standing();
    Standing stands = is == null ? Standing.NOT_LISTED : is.standing();
    @Nullable Listed told = is == null ? was : is;
    if (told == null || stood.equals(stands)) {
      return Optional.empty();
    }
    return Optional.of(
        new Shift(
            period,
            told.clause(),
            duty.rule(),
            duty.subject(),
            duty.occurrence(),
            stood,
            stands,
            told.message(),
            townships(told),
            ranks(told)));
  }

  /** Those that it concerns; where it leads to none, those that the rows behind it lie in. */
  private List<Text> townships(Listed told) {
    Set<Township> all = new LinkedHashSet<>(reach.ofSubjects(told.owedBy(), Township.class));
    all.addAll(reach.ofSubjects(told.parts(), Township.class));
    if (all.isEmpty()) {
      all.addAll(reach.ofEvidence(told.evidence(), Township.class));
    }
    return all.stream().map(each -> new Text(each.name(), each.name())).toList();
  }

  private List<Text> ranks(Listed told) {
    return reach.ofSubjects(told.parts(), Cadre.class).stream()
        .flatMap(cadre -> Optional.ofNullable(cadre.rank()).stream())
        .map(rank -> new Text(rank.word(), rank.name()))
        .distinct()
        .toList();
  }
}
