package io.hegui.plan;

import static io.hegui.facts.GroupRole.LEADER;
import static io.hegui.facts.GroupRole.MEMBER;
import static io.hegui.facts.VisitKind.SUPERVISION;
import static io.hegui.facts.VisitKind.SURVEY;
import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.countyLeader;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.township;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Ties.group;
import static io.hegui.plan.fixture.Ties.groupMember;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.plan.fixture.Work.supervision;
import static io.hegui.plan.fixture.Work.visit;
import static io.hegui.policy.Kind.LATE;
import static io.hegui.policy.Kind.MISSING;

import io.hegui.facts.Fact;
import io.hegui.facts.GroupRole;
import io.hegui.facts.Visit;
import io.hegui.facts.VisitKind;
import io.hegui.plan.fixture.County;
import io.hegui.plan.fixture.Days;
import io.hegui.plan.fixture.Verdicts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SupervisionTest {

  @Nested
  class TeamsFormedInTime {
    private static final String RULE = "4.1.1-team-formed";

    @ParameterizedTest
    @CsvSource({
      "2015-08-31, NOTHING",
      "2015-09-01, PENDING 2015-09-05",
      "2015-09-04, PENDING 2015-09-05",
      "2015-09-05, NOTHING",
      "2016-03-31, NOTHING"
    })
    void aVillageWithoutATeamIsPendingAndThenAnotherRulesConcern(String asOf, String verdict) {
      county().verdicts(RULE).asOf(asOf).say("village:V", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2015-08-01, 2015-09-01, COMPLIANT",
      "2015-09-04, 2015-09-04, COMPLIANT",
      "2015-09-05, 2015-09-05, COMPLIANT",
      "2015-09-06, 2015-09-04, PENDING 2015-09-05",
      "2015-09-06, 2015-09-05, NOTHING",
      "2015-09-06, 2015-09-06, LATE"
    })
    void aTeamIsFormedByTheFifth(String formedOn, String asOf, String verdict) {
      county(team("T", "V", formedOn + "..")).verdicts(RULE).asOf(asOf).say("village:V", verdict);
    }

    @ParameterizedTest
    @CsvSource({
      "2015Q3, LATE",
      "2015Q4, COMPLIANT",
      "2016Q1, LATE",
      "2016Q2, COMPLIANT",
      "2016H1, LATE"
    })
    void aLateTeamIsReportedWhereItWasDueAndWhereItWasFormedOnly(String period, String verdict) {
      county(team("T", "V", "2016-02-01.."))
          .verdicts(RULE)
          .asOf("2016-06-30")
          .in(period)
          .say("village:V", verdict);
    }

    @Test
    void theFirstTeamCountsThoughItIsGone() {
      county(team("T", "V", "2015-09-05..2015-10-01"), team("T2", "V", "2016-02-01.."))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void theFirstFormationCountsThoughTheRowIsReversed() {
      county(team("T", "V", "2015-09-05..2015-09-01"), team("T2", "V", "2016-02-01.."))
          .verdicts(RULE)
          .complies();
    }

    @Test
    void anotherVillagesTeamDoesNotCount() {
      county(village("W", "X"), team("T", "W", "2016-02-01.."))
          .verdicts(RULE)
          .violates("village:W", LATE)
          .compliant(0);
    }

    @Test
    void aVillageThatIsNotPoorIsOwedNone() {
      bare(notPoor(village("W", "X")), team("T", "W", "2016-02-01..")).verdicts(RULE).sayNothing();
    }
  }

  @Nested
  class VisitsOfTheGroup {
    private static final String RULE = "4.1.3-supervision";

    private static final County GROUP =
        county(countyLeader("C"), group("G", "X"), groupMember("G", "C", MEMBER));

    private Verdicts march(County county) {
      return county.verdicts(RULE).in("2016-03");
    }

    private Verdicts march(Fact... facts) {
      return march(GROUP.and(facts));
    }

    @ParameterizedTest
    @EnumSource(GroupRole.class)
    void aVisitOfAnyMemberFulfils(GroupRole role) {
      march(
              county(countyLeader("C"), group("G", "X"), groupMember("G", "C", role))
                  .and(supervision("S", "C", "X", "2016-03-10")))
          .complies();
    }

    @Test
    void aVisitToAVillageOfTheTownshipFulfils() {
      march(visit("S", SUPERVISION, "C", "V", "2016-03-10")).complies();
      march(notPoor(village("W", "X")), visit("S", SUPERVISION, "C", "W", "2016-03-10")).complies();
    }

    @Test
    void eitherFieldOfAVisitSuffices() {
      march(township("Y"), new Visit("S", SUPERVISION, "C", "Y", "V", Days.day("2016-03-10")))
          .complies();
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-09, MISSING",
      "2016-03-10, COMPLIANT",
      "2016-03-20, COMPLIANT",
      "2016-03-21, MISSING"
    })
    void theMemberIsOneOnTheDayOfTheVisit(String day, String verdict) {
      march(
              county(countyLeader("C"), group("G", "X"))
                  .and(groupMember("G", "C", MEMBER, "2016-03-10..2016-03-20"))
                  .and(visit("S", SUPERVISION, "C", "V", day)))
          .say("township:X 2016-03", verdict);
    }

    @ParameterizedTest
    @CsvSource({"2016-03-31, COMPLIANT", "2016-04-01, MISSING"})
    void theMembersGroupIsEstablishedByTheAsOfDate(String established, String verdict) {
      march(
              county(countyLeader("C"), group("G", "X"), group("G2", "X", established))
                  .and(groupMember("G2", "C", MEMBER))
                  .and(visit("S", SUPERVISION, "C", "V", "2016-03-10")))
          .say("township:X 2016-03", verdict);
    }

    @Test
    void aVisitElsewhereDoesNotCount() {
      march(township("Y"), village("W", "Y"), visit("S", SUPERVISION, "C", "W", "2016-03-10"))
          .violates("township:X", "2016-03", MISSING);
    }

    @ParameterizedTest
    @EnumSource(
        value = VisitKind.class,
        names = {"HEAD_VISIT", "SURVEY"})
    void aVisitOfAnotherKindDoesNotCount(VisitKind kind) {
      march(visit("S", kind, "C", "V", "2016-03-10")).violates("township:X", "2016-03", MISSING);
    }

    @ParameterizedTest
    @CsvSource({
      "2016-03-10..2016-03-10, COMPLIANT",
      "2016-03-11.., MISSING",
      "2015-09-01..2016-03-09, MISSING"
    })
    void theVisitorIsAMemberOnThatDay(String span, String verdict) {
      march(
              county(countyLeader("C"), group("G", "X"), groupMember("G", "C", LEADER, span))
                  .and(supervision("S", "C", "X", "2016-03-10")))
          .say("township:X 2016-03", verdict);
    }

    @Test
    void aStrangerToTheGroupDoesNotCount() {
      march(countyLeader("D"), supervision("S", "D", "X", "2016-03-10"))
          .violates("township:X", "2016-03", MISSING);
    }

    @Test
    void aMemberOfAnotherTownshipsGroupDoesNotCount() {
      march(township("Y"), group("H", "Y"), countyLeader("D"))
          .violates("township:X", "2016-03", MISSING);
      march(
              GROUP.and(
                  township("Y"),
                  group("H", "Y"),
                  countyLeader("D"),
                  groupMember("H", "D", MEMBER),
                  supervision("S", "D", "X", "2016-03-10")))
          .violates("township:X", "2016-03", MISSING);
    }

    @Test
    void ofSeveralGroupsTheFirstBindsAndAnyFulfils() {
      march(
              county(countyLeader("C"), group("G", "X"), group("H", "X", "2016-03-25"))
                  .and(groupMember("H", "C", MEMBER, "2016-03-25.."))
                  .and(supervision("S", "C", "X", "2016-03-28")))
          .complies();
    }

    @Test
    void eachMonthOfTheQuarterIsOwed() {
      GROUP
          .and(supervision("S", "C", "X", "2016-02-10"))
          .verdicts(RULE)
          .lists("township:X 2016-01 MISSING", "township:X 2016-03 MISSING")
          .compliant(1);
    }

    @Test
    void aTownshipWithoutAGroupOrWithoutAPoorVillageOwesNone() {
      march(county()).sayNothing();
      march(bare(township("Y"), notPoor(village("W", "Y")), group("G", "Y"))).sayNothing();
    }

    @Test
    void anUnknownVisitorDoesNotCount() {
      march(groupMember("G", "NOBODY", MEMBER), supervision("S", "NOBODY", "X", "2016-03-10"))
          .violates("township:X", "2016-03", MISSING);
    }

    @Test
    void aSurveyOfTheSameMemberDoesNotStandIn() {
      march(visit("S", SURVEY, "C", "V", "2016-03-10"), supervision("T", "C", "X", "2016-03-11"))
          .complies();
    }
  }
}
