package io.hegui.explain;

import io.hegui.report.ComplianceReport;
import io.hegui.report.Violation;
import io.hegui.text.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The ids of a report's violations, waived or not, as somebody may type them. */
public final class ViolationIds {
  private static final int NEAREST = 3;

  private final List<String> ids;

  private ViolationIds(List<String> ids) {
    this.ids = ids;
  }

  public static ViolationIds of(ComplianceReport report) {
    Stream<Violation> all =
        Stream.concat(
            report.violations().stream(),
            report.waived().stream().map(waived -> waived.violation()));
    return new ViolationIds(
        List.copyOf(
            all.map(Violation::id)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))));
  }

  /** The id itself, or the only one that begins with what was typed. */
  public Optional<String> resolve(String typed) {
    if (ids.contains(plain(typed))) {
      return Optional.of(plain(typed));
    }
    List<String> fitting = beginningWith(typed);
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** The ids that begin with what was typed; none if nothing was. */
  public List<String> beginningWith(String typed) {
    String start = plain(typed);
    return start.isEmpty() ? List.of() : ids.stream().filter(id -> id.startsWith(start)).toList();
  }

  /** The few ids that take the fewest edits, the nearest first. */
  public List<String> nearest(String typed) {
    String wanted = plain(typed);
    return ids.stream()
        .sorted(
            Comparator.<String>comparingInt(id -> distance(wanted, id))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NEAREST)
        .toList();
  }

  /** Of an id that is cut short only the part that was typed counts. */
  private static int distance(String typed, String id) {
    String longest = typed.substring(0, Math.min(typed.length(), 2 * id.length()));
    return EditDistance.of(longest, id.substring(0, Math.min(id.length(), longest.length())));
  }

  private static String plain(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }
}
