package io.hegui.examples.opinion;

import io.hegui.calendar.AuditPeriod;
import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.examples.opinion.Opinion.Status;
import io.hegui.facts.Submission;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Where the rule engine and the second opinion say different things about a county. */
public final class Disagreements {
  private final ComplianceChecker engine;
  private final Params plain;

  /** A comparison of all rules of the engine's policies; both go by the same parameters. */
  public Disagreements(ComplianceChecker engine, Params plain) {
    this.engine = engine;
    this.plain = plain;
  }

  /** What only one of the two says, each line marked with who says it. */
  public List<String> about(Submission submission, AuditPeriod period, LocalDate asOf) {
    return about(submission, period, asOf, plainlySaid(submission, period, asOf, plain));
  }

  List<String> about(
      Submission submission, AuditPeriod period, LocalDate asOf, Set<String> plainlySaid) {
    Set<String> engineSays = listed(engine.check(submission, CheckRequest.of(period).asOf(asOf)));
    List<String> disagreements = new ArrayList<>();
    onlyIn(engineSays, plainlySaid).forEach(each -> disagreements.add("engine: " + each));
    onlyIn(plainlySaid, engineSays).forEach(each -> disagreements.add("plain:  " + each));
    return disagreements;
  }

  /** Every verdict of the second opinion that is not plainly fulfilled, and counts of those. */
  static Set<String> plainlySaid(
      Submission submission, AuditPeriod period, LocalDate asOf, Params plain) {
    Set<String> lines = new TreeSet<>();
    List<Opinion> opinions = SecondOpinion.check(submission, period, asOf, plain);
    opinions.stream()
        .filter(opinion -> opinion.status() != Status.COMPLIANT)
        .forEach(opinion -> lines.add(line(opinion)));
    for (String rule : SecondOpinion.ruleIds()) {
      lines.add(rule + " compliant " + compliant(rule, opinions));
    }
    SecondOpinion.advisories(submission, period, asOf, plain)
        .forEach(each -> lines.add("advisory " + each.id() + " " + each.subject()));
    return lines;
  }

  private static List<String> onlyIn(Collection<String> one, Collection<String> other) {
    return one.stream().filter(each -> !other.contains(each)).toList();
  }

  private static long compliant(String ruleId, List<Opinion> opinions) {
    return opinions.stream()
        .filter(opinion -> opinion.ruleId().equals(ruleId))
        .filter(opinion -> opinion.status() == Status.COMPLIANT)
        .count();
  }

  private static Set<String> listed(ComplianceReport report) {
    Set<String> lines = new TreeSet<>();
    add(lines, report.violations(), Status.VIOLATION, each -> each.kind().name());
    add(lines, report.waived(), Status.WAIVED, each -> each.violation().kind().name());
    add(lines, report.pending(), Status.PENDING, each -> "");
    add(lines, report.undetermined(), Status.UNDETERMINED, each -> "");
    report.errors().forEach(each -> lines.add(each.ruleId() + " ERROR " + each.message().en()));
    report.rules().forEach(each -> lines.add(each.ruleId() + " compliant " + each.compliant()));
    report.advisories().forEach(each -> lines.add("advisory " + each.id() + " " + each.subject()));
    return lines;
  }

  private static <V extends Verdict> void add(
      Set<String> lines, List<V> verdicts, Status status, Function<V, String> kind) {
    for (V each : verdicts) {
      lines.add(line(each.ruleId(), each.subject(), each.occurrence(), status, kind.apply(each)));
    }
  }

  private static String line(Opinion opinion) {
    return line(
        opinion.ruleId(),
        opinion.subject(),
        opinion.occurrence(),
        opinion.status(),
        opinion.kind());
  }

  private static String line(
      String rule, String subject, String occurrence, Status status, String kind) {
    return String.join(" ", rule, subject, occurrence, status.name(), kind);
  }
}
