package io.hegui.examples.county.facts;

import io.hegui.examples.county.accounts.Scope;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Waiver;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which townships the rows of a submission concern: those that their references lead to. A pairing
 * concerns its household's township, and its cadre's if the cadre's unit lies in one.
 */
public final class Territory {
  static final String TOWNSHIPS = "townships";

  private final Submission submission;
  private final Map<TableSchema, Map<String, Set<String>>> known = new ConcurrentHashMap<>();
  private final Map<Scope, TownshipPart> parts = new ConcurrentHashMap<>();

  Territory(Submission submission) {
    this.submission = submission;
  }

  /** Whether a row concerns what somebody sees. */
  public boolean concerns(Scope scope, Fact fact) {
    return scope.isCounty() || townships(fact).contains(scope.township());
  }

  /**
   * Whether a row concerns nothing but what somebody sees, so that it is theirs to change. Nobody
   * but the county waives a duty.
   */
  boolean belongsTo(Scope scope, Fact fact) {
    return scope.isCounty()
        || (!(fact instanceof Waiver) && townships(fact).equals(Set.of(scope.township())));
  }

  /** The ids of the townships that a row leads to. */
  Set<String> townships(Fact fact) {
    TableSchema table = CountyFacts.table(fact);
    if (table.name().equals(TOWNSHIPS)) {
      return Set.of(id(table, fact));
    } else if (fact instanceof Waiver waiver) {
      return ofSubject(waiver.subject());
    }
    Set<String> townships = new LinkedHashSet<>();
    for (ColumnSchema column : table.columns()) {
      target(column)
          .filter(target -> column.value(fact) != null)
          .ifPresent(target -> townships.addAll(of(target, Objects.toString(column.value(fact)))));
    }
    return townships;
  }

  private Set<String> ofSubject(String subject) {
    Set<String> townships = new LinkedHashSet<>();
    for (String part : subject.split("/", -1)) {
      String[] words = part.split(":", 2);
      if (words.length == 2) {
        submission.schema().tables().stream()
            .filter(table -> table.subject().equals(words[0]))
            .forEach(table -> townships.addAll(of(table, words[1])));
      }
    }
    return townships;
  }

  private Set<String> of(TableSchema table, String id) {
    if (table.name().equals(TOWNSHIPS)) {
      return Set.of(id);
    }
    Map<String, Set<String>> ofTable =
        known.computeIfAbsent(table, each -> new ConcurrentHashMap<>());
    Set<String> found = ofTable.get(id);
    if (found == null) {
      found = submission.row(table, id).map(row -> townships(row.fact())).orElse(Set.of());
      ofTable.put(id, found);
    }
    return found;
  }

  /** The table that a column refers to. */
  static Optional<TableSchema> target(ColumnSchema column) {
    return column.reference().flatMap(reference -> CountyFacts.SCHEMA.table(reference.value()));
  }

  private static String id(TableSchema table, Fact fact) {
    return Objects.toString(table.key().orElseThrow().value(fact));
  }

  /** What a check for that township is made of; cut out when it is first asked for. */
  public TownshipPart part(Scope scope) {
    return parts.computeIfAbsent(scope, each -> TownshipPart.cut(submission, this, scope));
  }
}
