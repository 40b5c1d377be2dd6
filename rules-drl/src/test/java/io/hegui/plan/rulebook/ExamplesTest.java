package io.hegui.plan.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.ComplianceChecker;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.TableAccount;
import io.hegui.facts.TableSchema;
import io.hegui.plan.rulebook.Example.Status;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import io.hegui.report.Undetermined;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rulebook says of its examples is what a check says of them. */
class ExamplesTest {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();
  private static final Policy POLICY = CHECKER.policies().get(0);
  private static final DrlSource SOURCE = DrlSource.load(POLICY);
  // the contract wants them of some rows, whatever a rule reads
  private static final Set<String> WANTED = Set.of("cadres.rank", "units.townshipId");

  static List<RuleInfo> rules() {
    return POLICY.rules();
  }

  static Stream<Example> examples() {
    return rules().stream().flatMap(rule -> Examples.of(rule).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExampleShowsItsVerdict(Example example) {
    assertThat(example.facts().findings()).isEmpty();
    ComplianceReport report = example.check(CHECKER);

    List<String> wanted = new ArrayList<>();
    if (example.status() != Status.COMPLIANT) {
      wanted.add(line(example.status(), example.subject(), example.occurrence(), example.kind()));
    }
    assertThat(verdicts(report)).isEqualTo(wanted);
    RuleSummary summary = report.rules().get(0);
    assertThat(summary.ruleId()).isEqualTo(example.rule().id());
    assertThat(summary.checked()).isEqualTo(example.checked());
    assertThat(summary.compliant()).isEqualTo(example.checked() - wanted.size());
  }

  private static List<String> verdicts(ComplianceReport report) {
    List<String> verdicts = new ArrayList<>();
    for (Violation each : report.violations()) {
      verdicts.add(line(Status.VIOLATION, each.subject(), each.occurrence(), each.kind().name()));
    }
    for (Waived each : report.waived()) {
      String kind = each.violation().kind().name();
      verdicts.add(line(Status.WAIVED, each.subject(), each.occurrence(), kind));
    }
    for (Undetermined each : report.undetermined()) {
      verdicts.add(line(Status.UNDETERMINED, each.subject(), each.occurrence(), ""));
    }
    return verdicts;
  }

  private static String line(Status status, String subject, String occurrence, String kind) {
    return String.join(" ", status.name(), subject, occurrence, kind);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsCompliedWithOnceAndBrokenInEachOfItsKinds(RuleInfo rule) {
    List<Example> examples = Examples.of(rule);

    assertThat(examples).filteredOn(each -> each.status() == Status.COMPLIANT).hasSize(1);
    assertThat(examples)
        .filteredOn(each -> each.status() == Status.VIOLATION)
        .extracting(Example::kind)
        .containsExactlyElementsOf(rule.kinds().stream().map(Enum::name).toList());
  }

  /** Whatever an example fills in that the rule does not read would only distract. */
  @ParameterizedTest
  @MethodSource("examples")
  void anExampleHoldsNothingThatDoesNotMatter(Example example) {
    NeededFields needed = NeededFields.of(SOURCE, example.rule());
    for (TableAccount account : example.facts().accounts()) {
      TableSchema table = example.facts().schema().table(account.name()).orElseThrow();
      if (table.name().equals("waivers")) {
        continue;
      }
      assertThat(example.rule().tables()).contains(table.name());
      Set<String> read = needed.in(table);
      for (ColumnSchema column : table.columns()) {
        String field = table.name() + "." + column.name();
        boolean called =
            column.required() || read.contains(column.name()) || WANTED.contains(field);
        assertThat(called || isBlank(example, table, column)).as(field).isTrue();
      }
    }
  }

  private static boolean isBlank(Example example, TableSchema table, ColumnSchema column) {
    for (Fact fact : example.facts().facts(table.type())) {
      Object value = column.value(fact);
      if (value != null && !(value instanceof Collection<?> words && words.isEmpty())) {
        return false;
      }
    }
    return true;
  }

  @Test
  void everyTableThatARuleNeedsHasAFieldThatItReads() {
    for (RuleInfo rule : rules()) {
      NeededFields needed = NeededFields.of(SOURCE, rule);
      for (String table : rule.tables()) {
        assertThat(needed.in(needed.table(table))).as("%s %s", rule.id(), table).isNotEmpty();
      }
    }
  }
}
