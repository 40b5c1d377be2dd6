package io.hegui.examples.audit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.policy.RuleInfo;
import io.hegui.report.Advisory;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Undetermined;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules find in the sample is what was planted, no more and no less. */
class PlantedFaultsTest {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();
  private static final SampleCounty SPAN = SampleCounty.overTheYears(1);
  private static final SampleCounty COMPLIANT =
      SampleCounty.generate(
          1, SampleCounty.VILLAGES, Horizon.until(LocalDate.of(2020, 12, 31)), false);

  @Test
  void theFirstQuarterOf2016ShowsTheListedFaultsAndNothingElse() {
    SampleCounty county = SampleCounty.withFaults(1);
    ComplianceReport report = CHECKER.check(county.submission(), CheckRequest.of("2016Q1"));

    assertThat(report.errors()).isEmpty();
    assertThat(found(report)).containsExactlyElementsOf(listed(county.faults()));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void everyCheckOfThePlansSpanShowsTheListedFaultsAndNothingElse(String period) {
    ComplianceReport report = CHECKER.check(SPAN.submission(), CheckRequest.of(period));

    assertThat(report.errors()).isEmpty();
    List<Fault> faults =
        SPAN.faults().stream().filter(fault -> fault.period().equals(period)).toList();
    assertThat(found(report)).containsExactlyElementsOf(listed(faults));
  }

  static List<String> checks() {
    return SampleCounty.SPAN_CHECKS;
  }

  @Test
  void everyKindOfBreachOfEveryRuleAndEveryAdvisoryIsPlanted() {
    Set<String> wanted = new TreeSet<>();
    for (RuleInfo rule : CHECKER.policies().get(0).rules()) {
      rule.kinds().forEach(kind -> wanted.add(rule.id() + " " + kind));
    }
    Set<String> planted = new TreeSet<>();
    Set<String> advisories = new TreeSet<>();
    Set<Fault.Outcome> outcomes = EnumSet.noneOf(Fault.Outcome.class);
    for (Fault fault : SPAN.faults()) {
      outcomes.add(fault.outcome());
      if (fault.outcome() == Fault.Outcome.VIOLATION) {
        planted.add(fault.ruleId() + " " + fault.kind());
      } else if (fault.outcome() == Fault.Outcome.ADVISORY) {
        advisories.add(fault.ruleId());
      }
    }

    assertThat(planted).isEqualTo(wanted);
    assertThat(outcomes).containsExactly(Fault.Outcome.values());
    assertThat(advisories)
        .containsExactly(
            "posting-overlap",
            "register-households",
            "register-villages",
            "waiver-expired",
            "waiver-unused");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void aCountyWithoutFaultsCompliesOverThePlansSpan(String period) {
    ComplianceReport report = CHECKER.check(COMPLIANT.submission(), CheckRequest.of(period));
    assertThat(found(report)).isEmpty();
  }

  @Test
  void aCountyWithoutFaultsComplies() {
    SampleCounty county = SampleCounty.compliant(1);
    for (String period : List.of("2015Q3", "2015Q4", "2016Q1", "2016Q2")) {
      ComplianceReport report = CHECKER.check(county.submission(), CheckRequest.of(period));
      assertThat(found(report)).as(period).isEmpty();
    }
  }

  static Set<String> listed(List<Fault> faults) {
    return faults.stream()
        .map(
            fault ->
                line(
                    fault.ruleId(),
                    fault.subject(),
                    fault.occurrence(),
                    fault.outcome(),
                    fault.kind()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> found(ComplianceReport report) {
    Set<String> found = new TreeSet<>();
    for (Violation each : report.violations()) {
      found.add(line(each, Fault.Outcome.VIOLATION));
    }
    for (Waived each : report.waived()) {
      found.add(line(each.violation(), Fault.Outcome.WAIVED));
    }
    for (Undetermined each : report.undetermined()) {
      found.add(
          line(each.ruleId(), each.subject(), each.occurrence(), Fault.Outcome.UNDETERMINED, ""));
    }
    for (Advisory each : report.advisories()) {
      found.add(line(each.id(), each.subject(), "", Fault.Outcome.ADVISORY, ""));
    }
    return found;
  }

  private static String line(Violation violation, Fault.Outcome outcome) {
    return line(
        violation.ruleId(),
        violation.subject(),
        violation.occurrence(),
        outcome,
        violation.kind().name());
  }

  private static String line(
      String rule, String subject, String occurrence, Fault.Outcome outcome, String kind) {
    return String.join(" ", rule, subject, occurrence, outcome.name(), kind);
  }
}
