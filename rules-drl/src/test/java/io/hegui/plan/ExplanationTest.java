package io.hegui.plan;

import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.Places.household;
import static io.hegui.plan.fixture.Ties.pairing;
import static io.hegui.plan.fixture.Ties.support;
import static io.hegui.plan.fixture.Work.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.explain.Explanation;
import io.hegui.explain.Step;
import io.hegui.explain.Topic;
import io.hegui.explain.ViolationIds;
import io.hegui.facts.Rank;
import io.hegui.facts.UnitLevel;
import io.hegui.plan.fixture.County;
import io.hegui.report.ComplianceReport;
import io.hegui.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final County OVERLOADED =
      county(
          cadre("C", UnitLevel.COUNTY, Rank.STAFF),
          household("H1"),
          household("H2"),
          household("H3"),
          pairing("H1", "C"),
          pairing("H2", "C"),
          pairing("H3", "C"));

  private static Explanation explanation(ComplianceReport report, String id) {
    return Explanation.of(report, id).orElseThrow();
  }

  private static String only(Explanation explanation, Topic topic) {
    List<Text> texts = explanation.about(topic);
    assertThat(texts).as("%s", topic).hasSize(1);
    return texts.get(0).zh();
  }

  @Test
  void itLeadsFromTheClauseToTheRemedy() {
    ComplianceReport report = OVERLOADED.verdicts("3.3-caseload-max").report();
    Explanation explanation = explanation(report, report.violations().get(0).id());
    assertThat(explanation.steps()).extracting(Step::topic).isSorted();
    assertThat(only(explanation, Topic.CLAUSE)).isEqualTo("三（三）");
    assertThat(only(explanation, Topic.RULE)).contains("3.3-caseload-max", "必须", "高");
    assertThat(only(explanation, Topic.SUBJECT)).contains("干", "cadre:C");
    assertThat(only(explanation, Topic.OWED_BY)).contains("COUNTY");
    assertThat(only(explanation, Topic.PARAMETER))
        .contains("2", "caseload.STAFF.max", "2015-09-01", "R1");
    assertThat(explanation.about(Topic.READING)).isNotEmpty();
    assertThat(explanation.about(Topic.READING).get(0).zh()).startsWith("R1  ");
    assertThat(explanation.about(Topic.FACT)).hasSizeGreaterThanOrEqualTo(3);
    assertThat(explanation.about(Topic.REMEDY_STILL_POSSIBLE)).hasSize(1);
    assertThat(explanation.about(Topic.PAST_MENDING)).isEmpty();
  }

  @Test
  void whatIsPastMendingIsAStepOfItsOwn() {
    ComplianceReport report =
        county(support(UnitLevel.COUNTY, "V"))
            .verdicts("4.2.2-head-visit")
            .asOf("2016-06-30")
            .report();
    Explanation explanation = explanation(report, report.violations().get(0).id());
    assertThat(only(explanation, Topic.REMEDY_STILL_POSSIBLE)).contains("补登");
    assertThat(only(explanation, Topic.PAST_MENDING)).startsWith("2016H1 已经结束");
    assertThat(only(explanation, Topic.SEARCH)).contains("走访", "2016-01-01 至 2016-06-30", "一条也没有");
  }

  @Test
  void aWaivedViolationIsExplainedWithItsWaiver() {
    ComplianceReport report =
        OVERLOADED
            .and(waiver("3.3-caseload-max", "cadre:C", "2016-01-01..2016-12-31"))
            .verdicts("3.3-caseload-max")
            .report();
    Explanation explanation =
        explanation(report, report.waived().get(0).violation().id().substring(0, 4));
    assertThat(only(explanation, Topic.WAIVER)).contains("道路中断", "2016-12-31");
  }

  @Test
  void theBeginningOfAnIdIsEnoughIfNoOtherBeginsSo() {
    ComplianceReport report =
        county(household("H1"), household("H2")).verdicts("3.3-household-helper").report();
    ViolationIds ids = ViolationIds.of(report);
    String id = report.violations().get(0).id();
    assertThat(ids.resolve(id.substring(0, 12).toUpperCase(java.util.Locale.ROOT))).contains(id);
    assertThat(ids.resolve("")).isEmpty();
    assertThat(ids.resolve("zz")).isEmpty();
    assertThat(Explanation.of(report, "zz")).isEmpty();
    assertThat(ids.nearest(id.substring(0, 8) + "zz").get(0)).isEqualTo(id);
    assertThat(ids.beginningWith(id.substring(0, 1))).contains(id);
  }
}
