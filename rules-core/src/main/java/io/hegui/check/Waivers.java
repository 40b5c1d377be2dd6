package io.hegui.check;

import io.hegui.facts.Row;
import io.hegui.facts.Source;
import io.hegui.facts.Submission;
import io.hegui.facts.Waiver;
import io.hegui.report.Advisory;
import io.hegui.report.Evidence.Shown;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import io.hegui.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the submitted waivers do on the as-of date, and which do nothing. */
final class Waivers {
  private record Given(Waiver waiver, Shown row) {
    String target() {
      return Waivers.target(waiver.ruleId(), waiver.subject());
    }

    Source source() {
      return new Source(row.file(), row.sheet(), row.row());
    }
  }

  private final LocalDate asOf;
  private final Naming naming;
  private final List<Given> all = new ArrayList<>();
  private final Map<String, Given> active = new HashMap<>();
  private final Set<String> excused = new HashSet<>();
  private final Set<String> standing = new HashSet<>();

  Waivers(Submission submission, LocalDate asOf, Naming naming, EvidenceFinder evidence) {
    this.asOf = asOf;
    this.naming = naming;
    for (Row<?> row : submission.rows("waivers")) {
      if (row.fact() instanceof Waiver waiver) {
        all.add(new Given(waiver, evidence.shown(List.of(waiver)).get(0)));
      }
    }
    // Of several for one target the one that comes first in the files is named.
    all.sort(Comparator.comparing(Given::source));
    all.stream()
        .filter(given -> given.waiver().activeOn(asOf))
        .forEach(given -> active.putIfAbsent(given.target(), given));
  }

  /** What a waiver excuses. */
  private static String target(String ruleId, String subject) {
    return String.join("\n", ruleId, subject);
  }

  /** The violation as a waived one, if a waiver meets exactly its rule and subject. */
  Optional<Waived> excuse(Violation violation) {
    String target = target(violation.ruleId(), violation.subject());
    (active.containsKey(target) ? excused : standing).add(target);
    return Optional.ofNullable(active.get(target))
        .map(
            given ->
                new Waived(
                    violation.ruleId(),
                    violation.subject(),
                    violation.occurrence(),
                    violation,
                    given.waiver().reason(),
                    naming.personal(given.waiver().approvedBy()),
                    given.waiver().from(),
                    given.waiver().to(),
                    given.row().file(),
                    given.row().row()));
  }

  /**
   * The waivers that expired although something still needs them, and those that meet nothing. To
   * be asked when all violations were shown to {@link #excuse}.
   *
   * @param unused whether those that meet nothing are to be among them
   */
  List<Advisory> advisories(Messages messages, boolean unused) {
    List<Advisory> advisories = new ArrayList<>();
    for (Given given : all) {
      Waiver waiver = given.waiver();
      if (unused && waiver.activeOn(asOf) && !excused.contains(given.target())) {
        advisories.add(advisory(Advisory.WAIVER_UNUSED, given, messages));
      } else if (waiver.to().isBefore(asOf) && standing.contains(given.target())) {
        advisories.add(advisory(Advisory.WAIVER_EXPIRED, given, messages));
      }
    }
    return advisories;
  }

  private static Advisory advisory(String id, Given given, Messages messages) {
    Waiver waiver = given.waiver();
    Map<String, Object> values =
        Map.of("rule", waiver.ruleId(), "subject", waiver.subject(), "to", waiver.to());
    return new Advisory(
        id, waiver.subject(), List.of(), messages.text(id, values), List.of(given.row()));
  }
}
