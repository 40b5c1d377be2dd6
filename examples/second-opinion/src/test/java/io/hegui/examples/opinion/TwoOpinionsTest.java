package io.hegui.examples.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.examples.opinion.Opinion.Status;
import io.hegui.facts.Submission;
import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.RuleInfo;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The rule engine and the second opinion agree on every duty of random counties. More counties, or
 * others: {@code -Dhegui.counties=10000 -Dhegui.firstSeed=1}.
 */
class TwoOpinionsTest {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();
  private static final Set<String> RULES =
      CHECKER.policies().get(0).rules().stream().map(RuleInfo::id).collect(Collectors.toSet());

  @Test
  void theEngineAgreesWithPlainJavaOnRandomCounties() {
    compare(new Opinions(CHECKER, Params.defaults()), Long.getLong("hegui.counties", 1500));
  }

  /** The two that are compared: both by the same parameters. */
  private record Opinions(ComplianceChecker engine, Params plain) {}

  private static void compare(Opinions opinions, long counties) {
    long first = Long.getLong("hegui.firstSeed", 1);
    long last = first + counties;
    for (long seed = first; seed < last; seed++) {
      RandomCounty county = RandomCounty.of(seed);
      if (!disagreements(opinions, county, county.submission()).isEmpty()) {
        fail(smallest(opinions, seed, county));
      }
    }
  }

  @Test
  void theyAgreeWhenACountySetsParametersOfItsOwn() throws IOException {
    ComplianceChecker amended =
        CHECKER.with(
            ParameterOverrides.read(
                new StringReader(
                    """
                    industry.perVillage.min: 2
                    problems.perQuarter.min: 2
                    residency.months: 12
                    report.dayOfMonth: 20
                    finalReport.graceDays: 10
                    frequency.minimumShare: 0.25
                    deadline.annex: 2015-09-30
                    deadline.organised: 2015-10-10
                    """),
                "county.yaml"));
    Params params =
        Params.defaults()
            .with("industriesPerVillage", 2)
            .with("problemsPerQuarter", 2)
            .with("residencyMonths", 12)
            .with("reportDayOfMonth", 20)
            .with("finalReportGraceDays", 10)
            .with("minimumShare", new BigDecimal("0.25"))
            .with("annex", LocalDate.of(2015, 9, 30))
            .with("organised", LocalDate.of(2015, 10, 10));
    compare(new Opinions(amended, params), Long.getLong("hegui.counties", 1500) / 3);
  }

  @Test
  void theCountsAddUp() {
    for (long seed = 1; seed < 200; seed++) {
      RandomCounty county = RandomCounty.of(seed);
      for (RuleSummary rule : report(CHECKER, county, county.submission()).rules()) {
        assertThat(rule.checked())
            .isEqualTo(
                rule.compliant()
                    + rule.violations()
                    + rule.pending()
                    + rule.waived()
                    + rule.undetermined()
                    + rule.errors());
      }
    }
  }

  private static String smallest(Opinions opinions, long seed, RandomCounty county) {
    Predicate<Submission> fails = facts -> !disagreements(opinions, county, facts).isEmpty();
    Submission small = Shrink.shrink(county.submission(), fails);
    List<String> lines = new ArrayList<>();
    lines.add("seed " + seed + ", period " + county.period() + ", as of " + county.asOf() + ":");
    lines.addAll(disagreements(opinions, county, small));
    lines.add(Shrink.describe(small));
    return String.join("\n", lines);
  }

  /** What only one of the two says, each marked with who says it. */
  private static List<String> disagreements(
      Opinions both, RandomCounty county, Submission submission) {
    ComplianceReport report = report(both.engine(), county, submission);
    Set<String> engine = listed(report);
    Set<String> plain = new TreeSet<>();
    List<Opinion> opinions =
        SecondOpinion.check(submission, county.period(), county.asOf(), both.plain()).stream()
            .filter(opinion -> RULES.contains(opinion.ruleId()))
            .toList();
    opinions.stream()
        .filter(opinion -> opinion.status() != Status.COMPLIANT)
        .forEach(opinion -> plain.add(line(opinion)));
    report.advisories().forEach(each -> engine.add("advisory " + each.id() + " " + each.subject()));
    SecondOpinion.advisories(submission, county.period(), county.asOf(), both.plain())
        .forEach(each -> plain.add("advisory " + each.id() + " " + each.subject()));
    for (RuleSummary rule : report.rules()) {
      engine.add(rule.ruleId() + " compliant " + rule.compliant());
      plain.add(
          rule.ruleId()
              + " compliant "
              + opinions.stream()
                  .filter(opinion -> opinion.ruleId().equals(rule.ruleId()))
                  .filter(opinion -> opinion.status() == Status.COMPLIANT)
                  .count());
    }
    List<String> disagreements = new ArrayList<>();
    engine.stream()
        .filter(each -> !plain.contains(each))
        .forEach(e -> disagreements.add("engine: " + e));
    plain.stream()
        .filter(each -> !engine.contains(each))
        .forEach(e -> disagreements.add("plain:  " + e));
    return disagreements;
  }

  private static ComplianceReport report(
      ComplianceChecker checker, RandomCounty county, Submission submission) {
    return checker.check(submission, CheckRequest.of(county.period()).asOf(county.asOf()));
  }

  private static Set<String> listed(ComplianceReport report) {
    Set<String> lines = new TreeSet<>();
    report
        .violations()
        .forEach(
            each ->
                lines.add(
                    line(
                        each.ruleId(),
                        each.subject(),
                        each.occurrence(),
                        Status.VIOLATION,
                        each.kind().name())));
    report
        .waived()
        .forEach(
            each ->
                lines.add(
                    line(
                        each.ruleId(),
                        each.subject(),
                        each.occurrence(),
                        Status.WAIVED,
                        each.violation().kind().name())));
    report
        .pending()
        .forEach(
            each ->
                lines.add(
                    line(each.ruleId(), each.subject(), each.occurrence(), Status.PENDING, "")));
    report
        .undetermined()
        .forEach(
            each ->
                lines.add(
                    line(
                        each.ruleId(),
                        each.subject(),
                        each.occurrence(),
                        Status.UNDETERMINED,
                        "")));
    report.errors().forEach(each -> lines.add(each.ruleId() + " ERROR " + each.message().en()));
    return lines;
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
