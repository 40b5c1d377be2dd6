package io.hegui.plan;

import static io.hegui.facts.GroupRole.LEADER;
import static io.hegui.facts.Position.LEADER_IN_CHARGE;
import static io.hegui.facts.Rank.SECTION;
import static io.hegui.facts.Rank.STAFF;
import static io.hegui.facts.TeamRole.MEMBER;
import static io.hegui.facts.TeamRole.VICE_CAPTAIN;
import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.facts.UnitLevel.PREFECTURE;
import static io.hegui.facts.UnitLevel.TOWNSHIP;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.People.countyLeader;
import static io.hegui.plan.fixture.Places.household;
import static io.hegui.plan.fixture.Places.township;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Ties.group;
import static io.hegui.plan.fixture.Ties.groupMember;
import static io.hegui.plan.fixture.Ties.liaison;
import static io.hegui.plan.fixture.Ties.link;
import static io.hegui.plan.fixture.Ties.pairing;
import static io.hegui.plan.fixture.Ties.posting;
import static io.hegui.plan.fixture.Ties.support;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.plan.fixture.Work.diversion;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Support;
import io.hegui.plan.fixture.County;
import io.hegui.report.Evidence;
import io.hegui.report.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of other subjects, places and times show nothing of a breach, however like they look. */
class WhatDoesNotShowItTest {
  /** The tables of the rows that show each violation of that rule. */
  private static List<List<String>> shown(String rule, County county) {
    return county.verdicts(rule).report().violations().stream()
        .map(WhatDoesNotShowItTest::shown)
        .toList();
  }

  private static List<String> shown(Violation violation) {
    return violation.evidence().stream()
        .filter(Evidence.Shown.class::isInstance)
        .map(each -> ((Evidence.Shown) each).table())
        .sorted()
        .toList();
  }

  @Test
  void aCadreOfAnotherPosting() {
    County twoInTheTeam =
        county(team("T", "V"), cadre("C", COUNTY, STAFF), cadre("D", COUNTY, STAFF))
            .and(posting("P", "T", "C", VICE_CAPTAIN), posting("Q", "T", "D", MEMBER));
    assertThat(shown("3.2-vice-captain-eligibility", twoInTheTeam))
        .containsExactly(List.of("cadres", "postings"));
  }

  @Test
  void aCadreBesideTheLeader() {
    County one =
        county(group("G", "X"), cadre("C", COUNTY, STAFF), cadre("D", COUNTY, STAFF))
            .and(groupMember("G", "C", LEADER));
    assertThat(shown("3.1-group-leader", one))
        .containsExactly(List.of("cadres", "supervisionMembers"));
  }

  @Test
  void aTieThatHasEndedOrIsAnothersOrElsewhere() {
    County four =
        county(cadre("C", COUNTY, SECTION), countyLeader("D"), township("Y"))
            .and(link("C", "X"), link("C", "X", "2015-09-01..2015-12-31"), link("D", "X"))
            .and(link("C", "Y"));
    assertThat(shown("3.1-leader-rank", four))
        .hasSize(2)
        .containsOnly(List.of("cadres", "townshipLinks"));
  }

  @Test
  void aUnitsSupportOfAnotherVillageOrOneThatHasEnded() {
    County three =
        county(cadre("C", COUNTY, SECTION, LEADER_IN_CHARGE), village("W", "X"))
            .and(support(COUNTY, "V"), support("COUNTY", "V", "2015-09-01..2015-12-31"))
            .and(liaison(support(COUNTY, "W"), "C"));
    assertThat(shown("4.2.1-liaison", three)).containsExactly(List.of("supports"));
  }

  @Test
  void anotherUnitsSupportOfTheVillage() {
    County two =
        county(cadre("C", COUNTY, STAFF), cadre("D", PREFECTURE, SECTION, LEADER_IN_CHARGE))
            .and(liaison(support(PREFECTURE, "V"), "D"));
    for (Support own : List.of(support(COUNTY, "V"), liaison(support(COUNTY, "V"), "C"))) {
      assertThat(shown("4.2.1-liaison", two.and(own))).containsExactly(List.of("supports"));
    }
  }

  @Test
  void aPairingThatHasEndedOrIsWithAnother() {
    County four =
        county(cadre("C", COUNTY, STAFF), cadre("D", TOWNSHIP, STAFF))
            .and(household("H"), household("I"))
            .and(pairing("H", "C"), pairing("I", "C"), pairing("H", "D"))
            .and(pairing("H", "C", "2015-09-01..2015-12-31"));
    assertThat(shown("3.3-helper-eligibility", four))
        .hasSize(2)
        .containsOnly(List.of("cadres", "pairings"));
  }

  @Test
  void aDiversionOfAnotherDayOrFromAnotherPosting() {
    County three =
        county(team("T", "V"), countyLeader("C"), countyLeader("D"))
            .and(posting("P", "T", "C", MEMBER), posting("Q", "T", "D", MEMBER))
            .and(diversion("P", "2016-01-05.."), diversion("P", "2016-02-05.."))
            .and(diversion("Q", "2016-01-05.."));
    assertThat(shown("4.2.3-diversion", three))
        .hasSize(3)
        .containsOnly(List.of("diversions", "postings"));
  }
}
