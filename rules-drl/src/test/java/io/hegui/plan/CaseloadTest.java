package io.hegui.plan;

import static io.hegui.facts.Rank.COUNTY_LEADER;
import static io.hegui.facts.Rank.GRASSROOTS;
import static io.hegui.facts.Rank.SECTION;
import static io.hegui.facts.Rank.STAFF;
import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.facts.UnitLevel.SOCIAL;
import static io.hegui.facts.UnitLevel.TOWNSHIP;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.People.inOffice;
import static io.hegui.plan.fixture.Places.exited;
import static io.hegui.plan.fixture.Places.household;
import static io.hegui.plan.fixture.Ties.pairing;
import static io.hegui.plan.fixture.Ties.support;
import static io.hegui.policy.Kind.ABOVE_MAXIMUM;
import static io.hegui.policy.Kind.BELOW_MINIMUM;

import io.hegui.facts.Cadre;
import io.hegui.facts.Fact;
import io.hegui.facts.Rank;
import io.hegui.facts.UnitLevel;
import io.hegui.plan.fixture.County;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseloadTest {

  /** That cadre with so many open households H1, H2, …. */
  private static County helping(Cadre cadre, int households) {
    List<Fact> facts = new ArrayList<>(List.of(cadre));
    for (int i = 1; i <= households; i++) {
      facts.add(household("H" + i));
      facts.add(pairing("H" + i, cadre.id()));
    }
    return county().and(facts);
  }

  @Nested
  class AtMost {
    private static final String RULE = "3.3-caseload-max";

    @ParameterizedTest
    @CsvSource({
      "COUNTY_LEADER, 0, COMPLIANT",
      "COUNTY_LEADER, 3, COMPLIANT",
      "COUNTY_LEADER, 4, ABOVE_MAXIMUM",
      "SECTION, 2, COMPLIANT",
      "SECTION, 3, COMPLIANT",
      "SECTION, 4, ABOVE_MAXIMUM",
      "STAFF, 1, COMPLIANT",
      "STAFF, 2, COMPLIANT",
      "STAFF, 3, ABOVE_MAXIMUM",
      "STAFF, 12, ABOVE_MAXIMUM",
      "GRASSROOTS, 50, NOTHING"
    })
    void theRankDecides(Rank rank, int households, String verdict) {
      helping(cadre("C", TOWNSHIP, rank), households).verdicts(RULE).say("cadre:C", verdict);
    }

    @ParameterizedTest
    @EnumSource(UnitLevel.class)
    void theUnitPlaysNoPart(UnitLevel level) {
      helping(cadre("C", level, STAFF), 3).verdicts(RULE).violates("cadre:C", ABOVE_MAXIMUM);
    }

    @Test
    void aCadreWithoutARankHasNoMaximum() {
      helping(cadre("C", SOCIAL, null), 9).verdicts(RULE).sayNothing();
    }

    @Test
    void aCadreWhoLeftOfficeIsBoundToo() {
      helping(inOffice(cadre("C", TOWNSHIP, STAFF), false), 3)
          .verdicts(RULE)
          .violates("cadre:C", ABOVE_MAXIMUM);
    }

    @Test
    void severalRowsOfOneHouseholdAreOneHousehold() {
      helping(cadre("C", TOWNSHIP, STAFF), 2)
          .and(pairing("H1", "C"), pairing("H2", "C", "2016-01-01.."))
          .verdicts(RULE)
          .complies();
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, ABOVE_MAXIMUM",
      "2016-04-01.., COMPLIANT",
      "2015-09-01..2016-03-30, COMPLIANT"
    })
    void aThirdHouseholdCountsWhileThePairingIsActive(String span, String verdict) {
      helping(cadre("C", TOWNSHIP, STAFF), 2)
          .and(household("H"), pairing("H", "C", span))
          .verdicts(RULE)
          .say("cadre:C", verdict);
    }

    @ParameterizedTest
    @CsvSource({"2016-03-30, COMPLIANT", "2016-03-31, COMPLIANT", "2016-04-01, ABOVE_MAXIMUM"})
    void aThirdHouseholdCountsUntilTheDayItExits(String exitedOn, String verdict) {
      helping(cadre("C", TOWNSHIP, STAFF), 2)
          .and(exited(household("H"), exitedOn), pairing("H", "C"))
          .verdicts(RULE)
          .say("cadre:C", verdict);
    }

    @Test
    void anUnknownHouseholdDoesNotCount() {
      helping(cadre("C", TOWNSHIP, STAFF), 2)
          .and(pairing("NOWHERE", "C"))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void householdsOfOtherCadresDoNotCount() {
      helping(cadre("C", TOWNSHIP, STAFF), 2)
          .and(cadre("D", TOWNSHIP, STAFF), household("H"), pairing("H", "D"))
          .verdicts(RULE)
          .complies(2);
    }
  }

  @Nested
  class AtLeast {
    private static final String RULE = "3.3-caseload-min";

    @ParameterizedTest
    @CsvSource({
      "SECTION, 0, BELOW_MINIMUM",
      "SECTION, 1, BELOW_MINIMUM",
      "SECTION, 2, COMPLIANT",
      "SECTION, 4, COMPLIANT",
      "STAFF, 0, BELOW_MINIMUM",
      "STAFF, 1, COMPLIANT",
      "GRASSROOTS, 0, BELOW_MINIMUM",
      "GRASSROOTS, 1, COMPLIANT",
      "COUNTY_LEADER, 0, NOTHING"
    })
    void theRankDecides(Rank rank, int households, String verdict) {
      helping(cadre("C", TOWNSHIP, rank), households).verdicts(RULE).say("cadre:C", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "PROVINCE, NOTHING",
      "PREFECTURE, NOTHING",
      "COUNTY, NOTHING",
      "TOWNSHIP, BELOW_MINIMUM",
      "VILLAGE, BELOW_MINIMUM",
      "SOCIAL, NOTHING"
    })
    void onlyTownshipsAndVillagesAreBoundWhereNothingIsSupported(UnitLevel level, String verdict) {
      county(cadre("C", level, STAFF)).verdicts(RULE).say("cadre:C", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "PROVINCE, BELOW_MINIMUM",
      "PREFECTURE, BELOW_MINIMUM",
      "COUNTY, BELOW_MINIMUM",
      "SOCIAL, NOTHING"
    })
    void aSupportingUnitIsBound(UnitLevel level, String verdict) {
      county(support(level, "V"), cadre("C", level, STAFF)).verdicts(RULE).say("cadre:C", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, BELOW_MINIMUM",
      "2016-04-01.., NOTHING",
      "2015-09-01..2016-03-30, NOTHING"
    })
    void theSupportIsActiveOnTheDay(String span, String verdict) {
      county(support("COUNTY", "V", span), cadre("C", COUNTY, STAFF))
          .verdicts(RULE)
          .say("cadre:C", verdict);
    }

    @Test
    void aTownshipThatAlsoSupportsIsBoundOnce() {
      county(support(TOWNSHIP, "V"), cadre("C", TOWNSHIP, STAFF))
          .verdicts(RULE)
          .violates("cadre:C", BELOW_MINIMUM)
          .compliant(0);
    }

    @Test
    void aHouseholdThatHasExitedCounts() {
      county(cadre("C", TOWNSHIP, STAFF))
          .and(exited(household("H"), "2015-12-31"), pairing("H", "C"))
          .verdicts(RULE)
          .complies();
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-31..2016-03-31, COMPLIANT",
      "2016-04-01.., BELOW_MINIMUM",
      "2015-09-01..2016-03-30, BELOW_MINIMUM"
    })
    void aPairingIsActiveOnTheDay(String span, String verdict) {
      county(cadre("C", TOWNSHIP, STAFF), household("H"), pairing("H", "C", span))
          .verdicts(RULE)
          .say("cadre:C", verdict);
    }

    @Test
    void severalRowsOfOneHouseholdAreOneHousehold() {
      helping(cadre("C", TOWNSHIP, SECTION), 1)
          .and(pairing("H1", "C"), pairing("H1", "C", "2016-01-01.."))
          .verdicts(RULE)
          .violates("cadre:C", BELOW_MINIMUM);
    }

    @Test
    void anUnknownHouseholdDoesNotCount() {
      county(cadre("C", TOWNSHIP, STAFF), pairing("NOWHERE", "C"))
          .verdicts(RULE)
          .violates("cadre:C", BELOW_MINIMUM);
    }

    @Test
    void whoLeftOfficeOwesNothing() {
      county(inOffice(cadre("C", TOWNSHIP, STAFF), false)).verdicts(RULE).sayNothing();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "3"})
    void aBlankOfficeIsUndeterminedWhateverTheCount(int households) {
      helping(inOffice(cadre("C", TOWNSHIP, STAFF), null), households)
          .verdicts(RULE)
          .isUndetermined("cadre:C", "cadres.inOffice");
    }

    @Test
    void aBlankOfficeIsUndeterminedBeforeTheTablesAreDueToo() {
      county(inOffice(cadre("C", TOWNSHIP, STAFF), null))
          .verdicts(RULE)
          .asOf("2015-09-10")
          .isUndetermined("cadre:C", "cadres.inOffice");
    }

    @Test
    void aBlankOfficeOfOneWhoIsNotBoundDecidesNothing() {
      county(
              inOffice(cadre("L", TOWNSHIP, COUNTY_LEADER), null),
              inOffice(cadre("S", SOCIAL, STAFF), null),
              inOffice(cadre("G", COUNTY, GRASSROOTS), null))
          .verdicts(RULE)
          .sayNothing();
    }

    @Test
    void aCadreWhoseUnitIsUnknownOwesNothing() {
      county(cadre("C", "NOWHERE", STAFF)).verdicts(RULE).sayNothing();
    }
  }
}
