package io.hegui.check;

import io.hegui.duty.Subject;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.Support;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds who has to see to a duty: the units and townships that its subject leads to by the
 * references of the tables, so that a further policy's tables need nothing of their own here.
 */
final class Owners {
  private static final Set<String> OWNING = Set.of("unit", "township", "county");
  private static final Set<UnitLevel> SUPPORTING =
      Set.of(UnitLevel.PROVINCE, UnitLevel.PREFECTURE, UnitLevel.COUNTY);

  private final Submission submission;
  private final LocalDate asOf;
  private final Map<String, TableSchema> tables = new HashMap<>();
  private @Nullable Map<String, Set<String>> supporters;

  Owners(Submission submission, LocalDate asOf) {
    this.submission = submission;
    this.asOf = asOf;
    submission.schema().tables().stream()
        .filter(table -> !table.subject().isEmpty())
        .forEach(table -> tables.put(table.subject(), table));
  }

  /**
   * Of two things the unit, whatever it owes the other; else whom the first leads to. A village
   * also leads to the units that support it.
   */
  List<Subject> of(Subject subject) {
    for (Subject part = subject; part != null; part = part.with()) {
      if (part.type().equals("unit")) {
        return List.of(Subject.unit(part.id()));
      }
    }
    Subject first = Subject.subject(subject.type(), subject.id());
    List<Subject> owners = new ArrayList<>(lead(first, new LinkedHashSet<>()));
    if (first.type().equals("village")) {
      supporters().getOrDefault(first.id(), Set.of()).stream()
          .map(Subject::unit)
          .forEach(owners::add);
    }
    return List.copyOf(owners);
  }

  /** Whoever is reached first on each path; townships only where no unit is reached. */
  private Set<Subject> lead(Subject from, Set<Subject> seen) {
    if (OWNING.contains(from.type())) {
      return Set.of(from);
    }
    Set<Subject> reached = new LinkedHashSet<>();
    TableSchema table = tables.get(from.type());
    if (table != null && seen.add(from)) {
      submission
          .find(table.type(), from.id())
          .ifPresent(fact -> referred(table, fact).forEach(to -> reached.addAll(lead(to, seen))));
    }
    Set<Subject> units = new LinkedHashSet<>(reached);
    units.removeIf(owner -> !owner.type().equals("unit"));
    return units.isEmpty() ? reached : units;
  }

  private List<Subject> referred(TableSchema table, Fact fact) {
    List<Subject> referred = new ArrayList<>();
    for (ColumnSchema column : table.columns()) {
      Object id = column.value(fact);
      if (id != null) {
        column
            .reference()
            .flatMap(reference -> submission.schema().table(reference.value()))
            .ifPresent(to -> referred.add(Subject.subject(to.subject(), id.toString())));
      }
    }
    return referred;
  }

  /** The units that support a village on the as-of date, by village. */
  private Map<String, Set<String>> supporters() {
    Map<String, Set<String>> known = supporters;
    if (known != null) {
      return known;
    }
    Map<String, Set<String>> all = new HashMap<>();
    for (Row<?> row : submission.rows("supports")) {
      if (!row.dangling() && row.fact() instanceof Support support && support.activeOn(asOf)) {
        submission
            .find(Unit.class, support.unitId())
            .filter(unit -> SUPPORTING.contains(unit.level()))
            .ifPresent(
                unit ->
                    all.computeIfAbsent(support.villageId(), village -> new TreeSet<>())
                        .add(unit.id()));
      }
    }
    supporters = all;
    return all;
  }
}
