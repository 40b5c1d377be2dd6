package io.hegui.plan;

import static io.hegui.facts.TeamRole.MEMBER;
import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.countyLeader;
import static io.hegui.plan.fixture.Places.exited;
import static io.hegui.plan.fixture.Places.household;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.township;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Ties.notStationed;
import static io.hegui.plan.fixture.Ties.posting;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.plan.fixture.Work.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.CheckRequest;
import io.hegui.facts.Fact;
import io.hegui.plan.fixture.County;
import io.hegui.plan.fixture.Verdicts;
import io.hegui.report.Advisory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisoriesTest {

  /** The subjects of which that is said at the end of the first quarter of 2016. */
  private static List<String> advised(String id, County county) {
    return Verdicts.checker()
        .check(county.submission(), CheckRequest.of("2016Q1"))
        .advisories()
        .stream()
        .filter(advisory -> advisory.id().equals(id))
        .map(Advisory::subject)
        .toList();
  }

  @Nested
  class Registers {
    private static final County TOWNSHIP = bare(township("X"));

    private County villages(int count) {
      return TOWNSHIP.and(IntStream.range(0, count).mapToObj(i -> village("V" + i, "X")).toList());
    }

    private County households(int count) {
      return TOWNSHIP
          .and(village("V", "X"))
          .and(IntStream.range(0, count).mapToObj(i -> household("H" + i)).toList());
    }

    @Test
    void thirtyFivePoorVillagesAreRegistered() {
      assertThat(advised("register-villages", villages(34))).containsExactly("county");
      assertThat(advised("register-villages", villages(35))).isEmpty();
      assertThat(advised("register-villages", villages(36))).containsExactly("county");
    }

    @Test
    void anExitedVillageIsCountedOneThatIsNotPoorIsNot() {
      Fact exited = exited(village("E", "X"), "2015-12-31");
      Fact notPoor = notPoor(village("N", "X"));
      assertThat(advised("register-villages", villages(34).and(exited, notPoor))).isEmpty();
    }

    @Test
    void householdsAreRegisteredTooExitedOrNot() {
      County almost = households(2424);
      assertThat(advised("register-households", almost)).containsExactly("county");
      assertThat(advised("register-households", almost.and(exited(household("E"), "2015-12-31"))))
          .isEmpty();
      assertThat(advised("register-households", almost.and(household("E"), household("F"))))
          .containsExactly("county");
    }

    @Test
    void anAbsentTableIsNotCounted() {
      assertThat(advised("register-villages", bare().without("villages"))).isEmpty();
      assertThat(advised("register-households", bare().without("households"))).isEmpty();
      assertThat(advised("register-villages", bare())).containsExactly("county");
    }
  }

  @Nested
  class PostingOverlap {
    private static final County TEAMS =
        county(village("W", "X"), team("T", "V"), team("T2", "V"), team("U", "W"))
            .and(countyLeader("C"));

    private List<String> of(Fact... facts) {
      return advised("posting-overlap", TEAMS.and(facts));
    }

    @ParameterizedTest
    @CsvSource({
      "2015-09-01..2016-02-01, 2016-02-01.., true",
      "2015-09-01..2016-01-31, 2016-02-01.., false",
      "2015-09-01.., 2016-03-31.., true",
      "2016-03-31.., 2015-09-01.., true",
      "2015-09-01.., 2016-04-01.., false",
      "2015-09-01.., 2016-02-02..2016-02-01, false"
    })
    void twoVillagesShareADayUpToTheAsOfDate(String one, String other, boolean overlap) {
      List<String> advised =
          of(posting("P", "T", "C", MEMBER, one), posting("Q", "U", "C", MEMBER, other));
      assertThat(advised).isEqualTo(overlap ? List.of("cadre:C") : List.of());
    }

    @Test
    void twoTeamsOfOneVillageOrTwoCadresAreNone() {
      assertThat(of(posting("P", "T", "C", MEMBER), posting("Q", "T2", "C", MEMBER))).isEmpty();
      assertThat(
              of(countyLeader("D"), posting("P", "T", "C", MEMBER), posting("Q", "U", "D", MEMBER)))
          .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2016-03-31.., true", "2016-04-01.., false"})
    void bothTeamsAreFormedByTheAsOfDate(String span, boolean overlap) {
      County formed = county(village("W", "X"), countyLeader("C"));
      Fact[] postings = {posting("P", "T", "C", MEMBER), posting("Q", "U", "C", MEMBER)};
      List<String> expected = overlap ? List.of("cadre:C") : List.of();
      assertThat(
              advised(
                  "posting-overlap",
                  formed.and(team("T", "V", span), team("U", "W")).and(postings)))
          .isEqualTo(expected);
      assertThat(
              advised(
                  "posting-overlap",
                  formed.and(team("T", "V"), team("U", "W", span)).and(postings)))
          .isEqualTo(expected);
    }

    @Test
    void itIsSaidOnceOfTheTwoInTheOrderOfTheirIds() {
      assertThat(
              Verdicts.checker()
                  .check(
                      TEAMS
                          .and(posting("Q", "U", "C", MEMBER), posting("P", "T", "C", MEMBER))
                          .submission(),
                      CheckRequest.of("2016Q1"))
                  .advisories())
          .filteredOn(each -> each.id().equals("posting-overlap"))
          .singleElement()
          .extracting(each -> each.message().en())
          .asString()
          .contains("(posting P and another)");
    }

    @Test
    void whoIsNotStationedIsNotCounted() {
      assertThat(of(posting("P", "T", "C", MEMBER), notStationed(posting("Q", "U", "C", MEMBER))))
          .isEmpty();
    }
  }

  @Nested
  class Waivers {
    private static final String RULE = "3.2-village-support";

    private List<String> of(String id, String rule, String subject, String span) {
      return advised(id, county(waiver(rule, subject, span)));
    }

    @ParameterizedTest
    @CsvSource({
      "3.2-village-support, village:V, 2015-09-01..2016-03-30, true",
      "3.2-village-support, village:V, 2015-09-01..2016-03-31, false",
      "3.2-village-support, village:V, 2016-04-01..2016-12-31, false",
      "3.2-village-support, village:W, 2015-09-01..2016-03-30, false",
      "3.2-single-team, village:V, 2015-09-01..2016-03-30, false"
    })
    void oneThatEndedAndWouldBeNeededHasExpired(
        String rule, String subject, String span, boolean expired) {
      assertThat(of("waiver-expired", rule, subject, span))
          .isEqualTo(expired ? List.of(subject) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
      "3.2-village-support, village:V, 2015-09-01..2016-12-31, false",
      "3.2-village-support, village:W, 2015-09-01..2016-12-31, true",
      "3.2-village-support, village:W, 2016-03-31..2016-03-31, true",
      "3.2-village-support, village:W, 2015-09-01..2016-03-30, false",
      "3.2-village-support, village:W, 2016-04-01..2016-12-31, false",
      "3.9-unknown, village:V, 2015-09-01..2016-12-31, true"
    })
    void oneThatIsActiveAndMeetsNothingIsUnused(
        String rule, String subject, String span, boolean unused) {
      assertThat(of("waiver-unused", rule, subject, span))
          .isEqualTo(unused ? List.of(subject) : List.of());
    }

    @Test
    void whereAnotherWaiverHoldsNoneHasExpired() {
      County renewed =
          county(
              waiver(RULE, "village:V", "2015-09-01..2015-12-31"),
              waiver(RULE, "village:V", "2016-01-01..2016-12-31"));
      assertThat(advised("waiver-expired", renewed)).isEmpty();
      assertThat(advised("waiver-unused", renewed)).isEmpty();
    }
  }
}
