package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Example.support;
import static io.hegui.examples.opinion.Example.team;
import static io.hegui.examples.opinion.Example.township;
import static io.hegui.examples.opinion.Example.unit;
import static io.hegui.examples.opinion.Example.village;
import static io.hegui.examples.opinion.Example.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.opinion.Opinion.Status;
import io.hegui.facts.UnitLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for all rules of a shape, shown on one of them. */
class ShapesTest {
  private static final String SUPPORT = "3.2-village-support";

  private static Example poorVillage() {
    return new Example(township("X"), village("V", "X"), unit("U", UnitLevel.COUNTY, null));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-08-31,nothing",
    "2015-09-01,PENDING",
    "2015-09-19,PENDING",
    "2015-09-20,VIOLATION MISSING",
    "2020-12-31,VIOLATION MISSING",
    "2021-01-01,nothing"
  })
  void stateDutyIsPendingUntilOrganisedAndLapsesAfterThePlan(String asOf, String verdict) {
    assertThat(poorVillage().asOf(asOf).says(SUPPORT, "village:V")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-09-04,PENDING",
    "2015-09-05,VIOLATION MISSING",
    "2020-12-31,VIOLATION MISSING",
    "2021-01-01,nothing"
  })
  void villageTeamHasADayOfItsOwn(String asOf, String verdict) {
    assertThat(poorVillage().asOf(asOf).says("3.2-village-team", "village:V")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-03-31,,COMPLIANT",
    "2016-03-30,2016-03-31,COMPLIANT",
    "2016-04-01,,VIOLATION MISSING",
    "2016-01-01,2016-03-30,VIOLATION MISSING",
    "2016-04-02,2016-01-01,VIOLATION MISSING",
    "2016-03-31,2016-03-30,VIOLATION MISSING"
  })
  void rowIsActiveFromItsFirstDayToItsLast(String from, String to, String verdict) {
    Example example = poorVillage().with(support("U", "V", from, to == null ? "" : to));
    assertThat(example.says(SUPPORT, "village:V")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-03-31,'',COMPLIANT",
    "2016-04-01,'',VIOLATION MISSING",
    "2015-09-01,2016-04-01,COMPLIANT",
    "2015-09-01,2016-03-31,VIOLATION MISSING"
  })
  void teamIsActiveUntilTheDayBeforeItIsDisbanded(String formed, String disbanded, String verdict) {
    Example example = poorVillage().with(team("T", "V", formed, disbanded));
    assertThat(example.says("3.2-village-team", "village:V")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "3.2-village-support,village:V,2016-01-01,2016-03-31,WAIVED MISSING",
    "3.2-village-support,village:V,2016-03-31,2016-12-31,WAIVED MISSING",
    "3.2-village-support,village:V,2016-01-01,2016-03-30,VIOLATION MISSING",
    "3.2-village-support,village:V,2016-04-01,2016-12-31,VIOLATION MISSING",
    "3.2-village-support,village:W,2016-01-01,2016-12-31,VIOLATION MISSING",
    "3.2-village-team,village:V,2016-01-01,2016-12-31,VIOLATION MISSING"
  })
  void waiverExcusesItsRuleAndSubjectWhileItIsActive(
      String rule, String subject, String from, String to, String verdict) {
    Example example = poorVillage().with(waiver(rule, subject, from, to));
    assertThat(example.says(SUPPORT, "village:V")).isEqualTo(verdict);
  }

  @Test
  void waiverChangesNothingButAViolation() {
    Example example =
        poorVillage()
            .with(support("U", "V"), waiver(SUPPORT, "village:V", "2015-01-01", "2020-12-31"));
    assertThat(example.says(SUPPORT, "village:V")).isEqualTo("COMPLIANT");
    Example early =
        poorVillage()
            .asOf("2015-09-19")
            .with(waiver(SUPPORT, "village:V", "2015-01-01", "2020-12-31"));
    assertThat(early.says(SUPPORT, "village:V")).isEqualTo("PENDING");
  }

  @ParameterizedTest
  @CsvSource({"2015-01-01", "2016-03-31", "2021-06-30"})
  void absentTableLeavesOneUndeterminedForTheCountyOnWhateverDay(String asOf) {
    Example example = poorVillage().without("supports").asOf(asOf);
    assertThat(example.opinions())
        .filteredOn(opinion -> opinion.ruleId().equals(SUPPORT))
        .containsExactly(new Opinion(SUPPORT, "county", "", Status.UNDETERMINED, ""));
  }

  @Test
  void emptyTableDecides() {
    assertThat(poorVillage().says(SUPPORT, "village:V")).isEqualTo("VIOLATION MISSING");
  }

  @Test
  void rowThatRefersToNothingIsNoEvidence() {
    Example example = poorVillage().with(support("U9", "V"));
    assertThat(example.says(SUPPORT, "village:V")).isEqualTo("VIOLATION MISSING");
  }

  @Test
  void rowThatRefersToNothingIsNoSubject() {
    Example example = new Example(township("X"), team("T", "V9"));
    assertThat(example.says("3.2-captain", "team:T")).isEqualTo("nothing");
  }

  @Test
  void registerRowThatRefersToNothingStaysASubject() {
    Example example = new Example(village("V", "X9"));
    assertThat(example.says(SUPPORT, "village:V")).isEqualTo("VIOLATION MISSING");
  }

  @Test
  void opinionsAreSortedAndEachIdentityStandsOnce() {
    Example example = poorVillage().with(village("W", "X"), support("U", "V"), support("U", "V"));
    assertThat(example.opinions()).isSorted();
    assertThat(example.opinions())
        .extracting(opinion -> opinion.ruleId() + opinion.subject() + opinion.occurrence())
        .doesNotHaveDuplicates();
  }
}
