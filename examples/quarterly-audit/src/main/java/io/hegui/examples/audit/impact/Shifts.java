package io.hegui.examples.audit.impact;

import io.hegui.examples.audit.impact.Listed.Duty;
import io.hegui.examples.reports.Concerned;
import io.hegui.facts.Cadre;
import io.hegui.facts.Posting;
import io.hegui.facts.Submission;
import io.hegui.policy.Clause;
import io.hegui.report.ComplianceReport;
import io.hegui.report.SubjectPart;
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

  private final Submission facts;
  private final String period;

  private Shifts(Submission facts, String period) {
    this.facts = facts;
    this.period = period;
  }

  /** Those duties, by clause, rule, subject and occurrence. */
  static List<Shift> between(ComplianceReport before, ComplianceReport after, Submission facts) {
    Shifts shifts = new Shifts(facts, after.period());
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
            Concerned.by(told.owedBy(), told.parts(), Concerned.TOWNSHIP).stream()
                .map(SubjectPart::label)
                .toList(),
            ranks(told.parts())));
  }

  private List<Text> ranks(List<SubjectPart> parts) {
    return parts.stream()
        .flatMap(part -> cadre(part).stream())
        .flatMap(cadre -> Optional.ofNullable(cadre.rank()).stream())
        .map(rank -> new Text(rank.word(), rank.name()))
        .distinct()
        .toList();
  }

  private Optional<Cadre> cadre(SubjectPart part) {
    return switch (part.type()) {
      case "cadre" -> facts.find(Cadre.class, part.id());
      case "posting" ->
          facts
              .find(Posting.class, part.id())
              .flatMap(posting -> facts.find(Cadre.class, posting.cadreId()));
      default -> Optional.empty();
    };
  }
}
