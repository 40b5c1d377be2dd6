package io.hegui.examples.assurance.laws;

import io.hegui.calendar.AuditPeriod;
import io.hegui.calendar.Frequency;
import io.hegui.check.ComplianceChecker;
import io.hegui.facts.Cadre;
import io.hegui.facts.Fact;
import io.hegui.facts.Submission;
import io.hegui.facts.Township;
import io.hegui.facts.Village;
import io.hegui.facts.Visit;
import io.hegui.facts.VisitKind;
import io.hegui.facts.Waiver;
import io.hegui.policy.Kind;
import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.Shape;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Violation;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** More work done breaks no duty to work; stricter limits excuse nobody; waivers only excuse. */
class MoreLawsTest {
  private static final Policy POLICY = Check.CHECKER.policies().get(0);
  private static final List<VisitKind> KINDS = List.of(VisitKind.values());
  private static final Set<String> FREQUENCY =
      Set.of("4.1.3-supervision", "4.2.2-head-visit", "4.2.2-survey");

  @Test
  void aVisitNeverBreaksADutyToVisit() {
    Law.holds(
        (facts, check, random) -> {
          Submission more = Rows.of(facts).and(visits(facts, check, random), facts).submission();
          return visiting(check.verdicts(more)).missingIn(visiting(check.verdicts(facts)));
        });
  }

  private static Verdicts visiting(Verdicts verdicts) {
    return verdicts.violations().only(said -> FREQUENCY.contains(said.rule()));
  }

  private static List<Visit> visits(Submission facts, Check check, Random random) {
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String cadre = any(facts.facts(Cadre.class).stream().map(Cadre::id).toList(), random);
      String village = any(facts.facts(Village.class).stream().map(Village::id).toList(), random);
      String township =
          any(facts.facts(Township.class).stream().map(Township::id).toList(), random);
      LocalDate day = check.asOf().plusDays(random.nextInt(120) - 100L);
      VisitKind kind = KINDS.get(random.nextInt(KINDS.size()));
      visits.add(new Visit("new" + i, kind, cadre, township, village, day));
    }
    return visits;
  }

  private static String any(List<String> ids, Random random) {
    return ids.isEmpty() ? "nobody" : ids.get(random.nextInt(ids.size()));
  }

  @Test
  void aLowerMaximumExcusesNobody() throws IOException {
    ComplianceChecker stricter =
        Check.CHECKER.with(
            ParameterOverrides.read(
                new StringReader(
                    """
                    caseload.COUNTY_LEADER.max: 2
                    caseload.SECTION.max: 2
                    caseload.STAFF.max: 1
                    """),
                "lower.yaml"));
    violationsOnlyGrow(stricter, Set.of("3.3-caseload-max"));
  }

  @Test
  void aHigherMinimumExcusesNobody() throws IOException {
    ComplianceChecker stricter =
        Check.CHECKER.with(
            ParameterOverrides.read(
                new StringReader(
                    """
                    caseload.SECTION.min: 3
                    caseload.STAFF.min: 2
                    caseload.GRASSROOTS.min: 2
                    problems.perQuarter.min: 2
                    residency.months: 30
                    target.annualExits: 2009
                    """),
                "higher.yaml"));
    violationsOnlyGrow(
        stricter,
        Set.of("3.3-caseload-min", "4.2.2-problems", "4.2.1-residency", "2.3-annual-exits"));
  }

  private static void violationsOnlyGrow(ComplianceChecker stricter, Set<String> rules) {
    Law.holds(
        (facts, check, random) ->
            check
                .verdicts(facts)
                .violations()
                .only(said -> rules.contains(said.rule()))
                .missingIn(Verdicts.of(stricter.check(facts, check.request()))));
  }

  @Test
  void aWaiverOnlyTurnsViolationsOfItsRuleAndSubjectIntoWaivedOnes() {
    Law.holds(
        (facts, check, random) -> {
          List<Violation> violations = check.report(facts).violations();
          if (violations.isEmpty()) {
            return List.of();
          }
          Violation met = violations.get(random.nextInt(violations.size()));
          Fact waiver =
              new Waiver(met.ruleId(), met.subject(), "灾情", "县办", check.asOf(), check.asOf());
          Submission excused = Rows.of(facts).and(List.of(waiver), facts).submission();
          if (excused.facts(Waiver.class).size() == facts.facts(Waiver.class).size()) {
            return List.of(); // the county submitted no waivers, and so takes none
          }
          return check
              .verdicts(facts)
              .mapped(said -> met(said, met) ? waived(said) : said)
              .only(said -> !said.rule().startsWith("waiver-"))
              .differences(
                  check.verdicts(excused).only(said -> !said.rule().startsWith("waiver-")));
        });
  }

  private static boolean met(Said said, Violation violation) {
    return said.is("VIOLATION")
        && said.rule().equals(violation.ruleId())
        && said.subject().equals(violation.subject());
  }

  private static Said waived(Said said) {
    return new Said(
        said.rule(), said.subject(), said.occurrence(), said.what().replace("VIOLATION", "WAIVED"));
  }

  /**
   * Of subjects that do not come and go: what is missing on a day was missing on the day before.
   */
  @Test
  void whatWasDoneByADeadlineIsNotUndoneByWaiting() {
    Set<String> lasting =
        Set.of(
            "2.1-industry",
            "2.3-village-exit",
            "4.1.2-plan-approved",
            "4.3.2-township-summary",
            "4.3.4-plan-submitted",
            "5.4-in-post",
            "5.5-annex");
    Law.holds(
        (facts, check, random) -> {
          Check earlier = check.on(check.asOf().minusDays(1 + random.nextInt(40)));
          ComplianceReport before = earlier.report(facts);
          Verdicts open =
              Verdicts.of(before).only(said -> !said.is("COMPLIANT") && !said.is("WAIVED"));
          boolean begun = !earlier.asOf().isBefore(POLICY.from());
          return begun
              ? check
                  .verdicts(facts)
                  .only(said -> said.is("VIOLATION " + Kind.MISSING))
                  .only(said -> lasting.contains(said.rule()))
                  .only(said -> waived(before, said).isEmpty())
                  .dutiesMissingIn(open.lines())
              : List.of();
        });
  }

  private static Set<String> waived(ComplianceReport report, Said said) {
    return report.waived().stream()
        .filter(each -> each.ruleId().equals(said.rule()))
        .filter(each -> each.subject().equals(said.subject()))
        .map(each -> each.subject())
        .collect(Collectors.toSet());
  }

  @Test
  void twoQuartersFindWhatEachFinds() {
    Law.holds(
        (facts, check, random) -> {
          AuditPeriod second = Frequency.QUARTER.unitOf(check.asOf());
          AuditPeriod first = Frequency.QUARTER.unitOf(second.from().minusDays(1));
          Verdicts apart = broken(check.in(first), facts).and(broken(check.in(second), facts));
          AuditPeriod both = AuditPeriod.of(first.from(), second.to());
          return apart.differences(broken(check.in(both), facts));
        });
  }

  private static Verdicts broken(Check check, Submission facts) {
    return check
        .verdicts(facts)
        .only(said -> said.is("VIOLATION") || said.is("WAIVED") || said.is("PENDING"));
  }

  @Test
  void aStandingDutyIsTheSameInEveryPeriod() {
    Set<String> states =
        POLICY.rules().stream()
            .filter(rule -> rule.shape() == Shape.STATE)
            .map(RuleInfo::id)
            .collect(Collectors.toSet());
    Law.holds(
        (facts, check, random) -> {
          Check other = check.in(AuditPeriod.parse("2015Q4"));
          return check
              .verdicts(facts)
              .only(said -> states.contains(said.rule()))
              .differences(other.verdicts(facts).only(said -> states.contains(said.rule())));
        });
  }
}
