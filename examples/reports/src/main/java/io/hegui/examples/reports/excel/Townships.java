package io.hegui.examples.reports.excel;

import io.hegui.examples.reports.Concerned;
import io.hegui.report.ComplianceReport;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The violations of every township: those that it owes, or that are about it. */
final class Townships {
  /**
   * A township with its violations.
   *
   * @param isNamed whether it is a township, and not what none of them answers for
   */
  record Row(String name, Tally tally, boolean isNamed) {}

  private Townships() {}

  /** The townships with the most violations first; last, what no township answers for. */
  static List<Row> of(ComplianceReport report, Words words) {
    Map<String, Row> rows = new HashMap<>();
    Tally nobody = new Tally();
    for (Violation violation : report.violations()) {
      List<SubjectPart> townships = Concerned.by(violation, Concerned.TOWNSHIP);
      townships.forEach(
          part ->
              rows.computeIfAbsent(
                      part.id(), id -> new Row(words.say(part.label()), new Tally(), true))
                  .tally()
                  .add(violation));
      if (townships.isEmpty()) {
        nobody.add(violation);
      }
    }
    Stream<Row> sorted =
        rows.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<String, Row>>comparingInt(
                        row -> -row.getValue().tally().violations())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getValue);
    Stream<Row> rest =
        nobody.violations() == 0
            ? Stream.empty()
            : Stream.of(new Row(words.say("township.none"), nobody, false));
    return Stream.concat(sorted, rest).toList();
  }
}
