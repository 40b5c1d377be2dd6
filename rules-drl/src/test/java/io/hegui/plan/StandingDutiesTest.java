package io.hegui.plan;

import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.Work.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.CheckRequest;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import io.hegui.plan.fixture.Broken;
import io.hegui.plan.fixture.Verdicts;
import io.hegui.report.RuleSummary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every standing duty, shown on a county that breaks it. */
class StandingDutiesTest {

  static List<Broken> broken() {
    return Broken.standing();
  }

  static List<Broken> brokenInAnyWay() {
    return Broken.all();
  }

  /** Every rule with every table that it needs. */
  static Stream<Arguments> tables() {
    return PlanText.RULES.stream()
        .flatMap(rule -> rule.tables().stream().map(table -> Arguments.of(rule.id(), table)));
  }

  @ParameterizedTest
  @MethodSource("brokenInAnyWay")
  void aBreachIsReportedWithItsKind(Broken broken) {
    broken.verdicts().lists(broken.identity() + " " + broken.kind());
  }

  @ParameterizedTest
  @MethodSource("broken")
  void beforeThePlansFirstDayNothingIsOwed(Broken broken) {
    broken.verdicts().asOf("2015-08-31").sayNothing();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void fromTheFirstDayAGapIsPending(Broken broken) {
    broken.verdicts().asOf("2015-09-01").lists(broken.identity() + " PENDING " + due(broken));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void untilTheEveOfTheDueDayAGapIsPending(Broken broken) {
    String eve = due(broken).equals("2015-09-05") ? "2015-09-04" : "2015-09-19";
    broken.verdicts().asOf(eve).lists(broken.identity() + " PENDING " + due(broken));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void fromTheDueDayAGapIsABreach(Broken broken) {
    String breach = broken.identity() + " " + broken.kind();
    broken.verdicts().asOf(due(broken)).lists(breach);
    broken.verdicts().asOf("2015-09-21").lists(breach);
  }

  /** The day named in the rule's own row, else the day by which all is organised. */
  private static String due(Broken broken) {
    return List.of("3.2-village-team", "4.2.1-posted-cadre").contains(broken.rule())
        ? "2015-09-05"
        : "2015-09-20";
  }

  @ParameterizedTest
  @MethodSource("broken")
  void thePlansLastDayIsTheLastOneJudged(Broken broken) {
    broken.verdicts().asOf("2020-12-31").lists(broken.identity() + " " + broken.kind());
    broken.verdicts().asOf("2021-01-01").sayNothing();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void thePeriodPlaysNoPart(Broken broken) {
    broken.verdicts().in("2019H2").lists(broken.identity() + " " + broken.kind());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableThatIsAbsentLeavesTheWholeRuleUndetermined(String rule, String table) {
    for (Broken broken : Broken.all()) {
      if (broken.rule().equals(rule)) {
        Verdicts verdicts = broken.where().without(table).verdicts(rule);
        verdicts.areUndeterminedWithout(table);
        verdicts.asOf("2015-08-31").areUndeterminedWithout(table);
        verdicts.asOf("2021-01-01").areUndeterminedWithout(table);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableThatWasNotReadToItsEndIsAsGoodAsAbsent(String rule, String table) {
    var builder = Submission.builder();
    Schema schema = builder.schema();
    schema.tables().forEach(builder::table);
    builder.incomplete(schema.table(table).orElseThrow());
    var report =
        Verdicts.checker().check(builder.build(), CheckRequest.of("2016Q1").onlyRules(rule));
    assertThat(report.undetermined())
        .singleElement()
        .satisfies(open -> assertThat(open.subject()).isEqualTo("county"))
        .satisfies(
            open ->
                assertThat(open.settledBy())
                    .singleElement()
                    .satisfies(need -> assertThat(need.table()).isEqualTo(table)));
  }

  @ParameterizedTest
  @MethodSource("brokenInAnyWay")
  void tablesThatTheRuleDoesNotNeedMayBeAbsent(Broken broken) {
    List<String> needed = PlanText.rule(broken.rule()).tables();
    var county = broken.where();
    for (TableSchema table : Schema.standard().tables()) {
      county = needed.contains(table.name()) ? county : county.without(table.name());
    }
    county
        .verdicts(broken.rule())
        .asOf(broken.day())
        .lists(broken.identity() + " " + broken.kind());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void emptyTablesDecide(String rule) {
    bare().verdicts(rule).sayNothing();
  }

  /** The rules that bind somebody in a register, not the county as a whole. */
  static List<String> rules() {
    return PlanText.RULES.stream()
        .map(PlanText.Rule::id)
        .filter(rule -> !List.of("2.3-annual-exits", "5.1-commendation").contains(rule))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void anActiveWaiverOfThatRuleAndSubjectExcuses(Broken broken) {
    broken
        .where()
        .and(waiver(broken.rule(), broken.subject(), "2016-03-31..2016-03-31"))
        .verdicts(broken.rule())
        .isWaived(broken.identity());
  }

  @ParameterizedTest
  @MethodSource("broken")
  void anyOtherWaiverDoesNot(Broken broken) {
    broken
        .where()
        .and(
            waiver(broken.rule(), broken.subject(), "2015-09-01..2016-03-30"),
            waiver(broken.rule(), broken.subject(), "2016-04-01..2016-12-31"),
            waiver(broken.rule(), broken.subject(), "2016-12-31..2016-01-01"),
            waiver(broken.rule(), broken.subject() + "0", "2015-09-01..2016-12-31"),
            waiver(broken.rule(), "county", "2015-09-01..2016-12-31"),
            waiver("3.9-other", broken.subject(), "2015-09-01..2016-12-31"))
        .verdicts(broken.rule())
        .lists(broken.identity() + " " + broken.kind());
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aWaiverDoesNotTouchWhatIsPending(Broken broken) {
    broken
        .where()
        .and(waiver(broken.rule(), broken.subject(), "2015-09-01..2016-12-31"))
        .verdicts(broken.rule())
        .asOf("2015-09-04")
        .lists(broken.identity() + " PENDING " + due(broken));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void withoutTheWaiversTableThereAreNoWaivers(Broken broken) {
    broken
        .where()
        .without("waivers")
        .verdicts(broken.rule())
        .lists(broken.identity() + " " + broken.kind());
  }

  @Test
  void countsAddUpInACheckOfAllRules() {
    for (Broken broken : broken()) {
      var report = Verdicts.checker().check(broken.where().submission(), CheckRequest.of("2016Q1"));
      assertThat(report.rules()).allSatisfy(StandingDutiesTest::addsUp);
      assertThat(report.violations())
          .anyMatch(
              violation ->
                  violation.ruleId().equals(broken.rule())
                      && violation.subject().equals(broken.subject())
                      && violation.occurrence().equals(broken.occurrence())
                      && violation.kind() == broken.kind());
    }
  }

  private static void addsUp(RuleSummary rule) {
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
