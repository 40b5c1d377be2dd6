package io.hegui.plan;

import static io.hegui.facts.Position.PARTY_SECRETARY;
import static io.hegui.facts.Position.TOWNSHIP_COMMITTEE;
import static io.hegui.facts.Position.TOWNSHIP_HEAD;
import static io.hegui.facts.Rank.SECTION;
import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.facts.UnitLevel.TOWNSHIP;
import static io.hegui.facts.UnitLevel.VILLAGE;
import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Papers.townshipSummary;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.People.unit;
import static io.hegui.plan.fixture.Places.household;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.township;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.policy.Kind.INCOMPLETE;
import static io.hegui.policy.Kind.INELIGIBLE;
import static io.hegui.policy.Kind.LATE;
import static io.hegui.policy.Kind.MISSING;

import io.hegui.facts.Cadre;
import io.hegui.facts.Position;
import io.hegui.facts.TownshipSummary;
import io.hegui.plan.fixture.County;
import io.hegui.plan.fixture.Days;
import io.hegui.plan.fixture.Verdicts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TownshipSummariesTest {
  private static final String RULE = "4.3.2-township-summary";
  private static final County SIGNER = county(cadre("S", TOWNSHIP, SECTION, PARTY_SECRETARY));

  private static TownshipSummary summary(
      @Nullable String signedBy, @Nullable String signedOn, String reportedOn) {
    return new TownshipSummary(
        "X", signedBy, signedOn == null ? null : Days.day(signedOn), Days.day(reportedOn));
  }

  private static Verdicts signedBy(Cadre cadre) {
    return county(cadre, townshipSummary("X", cadre.id(), "2015-09-18")).verdicts(RULE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Position.class,
      names = {"PARTY_SECRETARY", "TOWNSHIP_HEAD"})
  void theSecretaryOrTheHeadSigns(Position position) {
    signedBy(cadre("S", TOWNSHIP, SECTION, position)).complies();
  }

  @Test
  void nobodyElseIsEligible() {
    signedBy(cadre("S", TOWNSHIP, SECTION, TOWNSHIP_COMMITTEE)).violates("township:X", INELIGIBLE);
    signedBy(cadre("S", TOWNSHIP, SECTION)).violates("township:X", INELIGIBLE);
    signedBy(cadre("S", COUNTY, SECTION, TOWNSHIP_HEAD)).violates("township:X", INELIGIBLE);
    signedBy(cadre("S", VILLAGE, SECTION, TOWNSHIP_HEAD)).violates("township:X", INELIGIBLE);
    county(townshipSummary("X", "NOBODY", "2015-09-18"))
        .verdicts(RULE)
        .violates("township:X", INELIGIBLE);
  }

  @Test
  void theHeadOfAnotherTownshipIsNotEligible() {
    county(township("Y"), unit("YU", TOWNSHIP, "Y"), cadre("S", "YU", SECTION, TOWNSHIP_HEAD))
        .and(townshipSummary("X", "S", "2015-09-18"))
        .verdicts(RULE)
        .violates("township:X", INELIGIBLE);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "S, 2015-09-17, COMPLIANT",
        "S, 2015-09-18, COMPLIANT",
        "S, 2015-09-19, INCOMPLETE",
        "S, NULL, INCOMPLETE",
        "NULL, 2015-09-18, INCOMPLETE",
        "NULL, NULL, INCOMPLETE",
        "NOBODY, NULL, INCOMPLETE"
      },
      nullValues = "NULL")
  void itIsSignedBeforeItIsReported(
      @Nullable String signedBy, @Nullable String signedOn, String verdict) {
    SIGNER.and(summary(signedBy, signedOn, "2015-09-18")).verdicts(RULE).say("township:X", verdict);
  }

  @Test
  void beforeTheDeadlineNoKindOfBreachIsReported() {
    var unsigned = SIGNER.and(summary(null, null, "2015-09-10")).verdicts(RULE);
    unsigned.asOf("2015-09-19").isPending("township:X", "2015-09-20");
    unsigned.asOf("2015-09-20").violates("township:X", INCOMPLETE);
    var ineligible = SIGNER.and(summary("NOBODY", "2015-09-10", "2015-09-10")).verdicts(RULE);
    ineligible.asOf("2015-09-19").isPending("township:X", "2015-09-20");
    ineligible.asOf("2015-09-20").violates("township:X", INELIGIBLE);
  }

  @Test
  void whatIsNotMendedStandsInEveryCheck() {
    SIGNER
        .and(summary(null, null, "2015-09-25"))
        .verdicts(RULE)
        .asOf("2018-03-31")
        .violates("township:X", INCOMPLETE);
  }

  @Test
  void onTheDayOfItsReportItIsNoLongerMissing() {
    var late = SIGNER.and(townshipSummary("X", "S", "2015-09-25")).verdicts(RULE);
    late.asOf("2015-09-24").violates("township:X", MISSING);
    late.asOf("2015-09-25").violates("township:X", LATE);
    var unsigned = SIGNER.and(summary(null, null, "2015-09-25")).verdicts(RULE);
    unsigned.asOf("2015-09-24").violates("township:X", MISSING);
    unsigned.asOf("2015-09-25").violates("township:X", INCOMPLETE);
    var ineligible = SIGNER.and(townshipSummary("X", "NOBODY", "2015-09-25")).verdicts(RULE);
    ineligible.asOf("2015-09-24").violates("township:X", MISSING);
    ineligible.asOf("2015-09-25").violates("township:X", INELIGIBLE);
  }

  @Test
  void aSummaryThatIsNotReportedIsMissing() {
    SIGNER.and(townshipSummary("X", "S", "")).verdicts(RULE).violates("township:X", MISSING);
    SIGNER
        .and(townshipSummary("X", "S", "2016-04-01"))
        .verdicts(RULE)
        .violates("township:X", MISSING);
  }

  @Test
  void ofSeveralSummariesTheBestCounts() {
    County poor = SIGNER.and(summary(null, null, "2015-09-18"));
    poor.and(summary("NOBODY", "2015-09-18", "2015-09-18"))
        .verdicts(RULE)
        .violates("township:X", INELIGIBLE);
    poor.and(townshipSummary("X", "S", "2015-09-20")).verdicts(RULE).complies();
  }

  @Test
  void aTownshipWithAHouseholdButNoPoorVillageIsHelped() {
    bare(township("Y"), notPoor(village("W", "Y")), household("H", "W"))
        .verdicts(RULE)
        .violates("township:Y", MISSING);
  }

  @Test
  void aTownshipWithNeitherIsNot() {
    bare(township("Y"), notPoor(village("W", "Y"))).verdicts(RULE).sayNothing();
  }
}
