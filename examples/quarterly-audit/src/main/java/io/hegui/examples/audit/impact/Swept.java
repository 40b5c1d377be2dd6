package io.hegui.examples.audit.impact;

import io.hegui.report.ComplianceReport;
import io.hegui.report.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many violations there are with each value of a parameter.
 *
 * @param current those of the values that are in force now
 */
public record Swept(String parameter, List<String> current, List<Point> points) {
  /** The violations with one value, by rule, over all periods. */
  public record Point(String value, Map<String, Integer> violations) {
    static Point at(String value) {
      return new Point(value, new TreeMap<>());
    }

    /** The number of violations of that rule. */
    public int of(String rule) {
      return violations.getOrDefault(rule, 0);
    }

    /** The number of violations of those rules. */
    public int of(List<String> rules) {
      return rules.stream().mapToInt(this::of).sum();
    }

    /** The number of violations of all rules. */
    public int total() {
      return violations.values().stream().mapToInt(Integer::intValue).sum();
    }

    void add(ComplianceReport report) {
      for (Violation violation : report.violations()) {
        violations.merge(violation.ruleId(), 1, Integer::sum);
      }
    }
  }

  /** A sweep of which nothing is counted yet. */
  public static Swept begin(Sweep sweep, List<String> current) {
    List<String> known = sweep.values().stream().filter(current::contains).toList();
    return new Swept(sweep.parameter(), known, sweep.values().stream().map(Point::at).toList());
  }

  /** Counts the violations of one period, from a report with the value of that place. */
  public void add(int place, ComplianceReport report) {
    points.get(place).add(report);
  }

  /** The rules whose violations depend on the value, by their ids. */
  public List<String> rules() {
    TreeSet<String> all = new TreeSet<>();
    points.forEach(point -> all.addAll(point.violations().keySet()));
    List<String> vary = new ArrayList<>();
    for (String rule : all) {
      if (points.stream().mapToInt(point -> point.of(rule)).distinct().count() > 1) {
        vary.add(rule);
      }
    }
    return vary;
  }
}
