package io.hegui.examples.county.facts;

import io.hegui.examples.county.accounts.Scope;
import io.hegui.examples.county.facts.CountyFacts.Applied;
import io.hegui.facts.Submission;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of a submission.
 *
 * @param revision the facts' revision after it
 * @param version what the next change names in {@code If-Match}
 * @param added the number of rows that are new, by table
 * @param removed the number of rows that do not count any more, by table
 * @param marked rows that were taken although they refer to nothing or end before they start
 */
record Receipt(
    long revision,
    long version,
    Map<String, Long> added,
    Map<String, Long> removed,
    List<BadData> marked) {

  /** That of a change, for somebody with that scope. */
  static Receipt of(Applied change, Scope scope) {
    CountyFacts after = change.after();
    Submission seen = scope.isCounty() ? after.submission() : after.territory().part(scope).facts();
    return new Receipt(
        after.revision(),
        after.revision(),
        byTable(change.added()),
        byTable(change.removed()),
        BadData.marked(seen.findings()));
  }

  /** That of a submission that changed nothing. */
  static Receipt nothing(long revision, long version) {
    return new Receipt(revision, version, Map.of(), Map.of(), List.of());
  }

  private static Map<String, Long> byTable(List<FactRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> CountyFacts.table(row.fact()).name(), TreeMap::new, Collectors.counting()));
  }

  /** What the audit trail says of it: numbers, and nothing of the rows. */
  String inShort() {
    return "added " + added + " removed " + removed;
  }
}
