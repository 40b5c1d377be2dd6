package io.hegui.plan;

import static io.hegui.facts.Rank.STAFF;
import static io.hegui.facts.TeamRole.MEMBER;
import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.facts.UnitLevel.SOCIAL;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Days.ALWAYS;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.People.fit;
import static io.hegui.plan.fixture.People.inOffice;
import static io.hegui.plan.fixture.Ties.notStationed;
import static io.hegui.plan.fixture.Ties.payRetained;
import static io.hegui.plan.fixture.Ties.posting;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.policy.Kind.INCONSISTENT;
import static io.hegui.policy.Kind.INELIGIBLE;

import io.hegui.facts.Cadre;
import io.hegui.facts.Posting;
import io.hegui.facts.Rank;
import io.hegui.plan.fixture.County;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FitnessRankPayTest {
  private static final Posting POSTING = posting("P", "T", "C", MEMBER);

  private static County of(Cadre cadre, Posting posting) {
    return county(team("T", "V"), cadre, posting);
  }

  /** A cadre who breaks every one of the three rules. */
  private static County allWrong(Posting posting) {
    return of(fit(cadre("C", COUNTY, Rank.COUNTY_LEADER), false), payRetained(posting, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.2-rank", "5.2-fitness", "5.2-pay"})
  void thePostingIsActiveOnTheDay(String rule) {
    String kind = rule.equals("5.2-pay") ? "INCONSISTENT" : "INELIGIBLE";
    for (String span : new String[] {ALWAYS, "2016-03-31..2016-03-31"}) {
      allWrong(posting("P", "T", "C", MEMBER, span)).verdicts(rule).say("posting:P", kind);
    }
    for (String span : new String[] {"2016-04-01..", "2015-09-01..2016-03-30"}) {
      allWrong(posting("P", "T", "C", MEMBER, span)).verdicts(rule).sayNothing();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.2-rank", "5.2-fitness", "5.2-pay"})
  void whoIsNotStationedIsNoSubject(String rule) {
    allWrong(notStationed(POSTING)).verdicts(rule).sayNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.2-rank", "5.2-fitness", "5.2-pay"})
  void aPostingThatLeadsNowhereIsNoSubject(String rule) {
    county(team("T", "V"), payRetained(POSTING, false)).verdicts(rule).sayNothing();
    county(cadre("C", COUNTY, Rank.COUNTY_LEADER), payRetained(POSTING, false))
        .verdicts(rule)
        .sayNothing();
  }

  @Nested
  class RankOfThePosted {
    private static final String RULE = "5.2-rank";

    @ParameterizedTest
    @CsvSource({
      "COUNTY_LEADER, INELIGIBLE",
      "SECTION, COMPLIANT",
      "STAFF, COMPLIANT",
      "GRASSROOTS, COMPLIANT"
    })
    void anybodyButACountyLeader(Rank rank, String verdict) {
      of(cadre("C", COUNTY, rank), POSTING).verdicts(RULE).say("posting:P", verdict);
    }

    @Test
    void aBlankRankIsNoRank() {
      of(cadre("C", SOCIAL, null), POSTING).verdicts(RULE).complies();
    }
  }

  @Nested
  class Fitness {
    private static final String RULE = "5.2-fitness";

    @ParameterizedTest
    @CsvSource(
        value = {
          "true, true, COMPLIANT",
          "false, true, INELIGIBLE",
          "true, false, INELIGIBLE",
          "false, false, INELIGIBLE",
          "false, NULL, INELIGIBLE",
          "NULL, false, INELIGIBLE",
          "NULL, true, UNDETERMINED cadres.fit",
          "true, NULL, UNDETERMINED cadres.inOffice",
          "NULL, NULL, UNDETERMINED cadres.fit cadres.inOffice"
        },
        nullValues = "NULL")
    void fitAndInOffice(@Nullable Boolean fit, @Nullable Boolean inOffice, String verdict) {
      of(inOffice(fit(cadre("C", COUNTY, STAFF), fit), inOffice), POSTING)
          .verdicts(RULE)
          .say("posting:P", verdict);
    }

    @Test
    void eachPostingOfACadreIsJudged() {
      of(fit(cadre("C", COUNTY, STAFF), false), POSTING)
          .and(posting("Q", "T", "C", MEMBER))
          .verdicts(RULE)
          .lists("posting:P " + INELIGIBLE, "posting:Q " + INELIGIBLE);
    }
  }

  @Nested
  class Pay {
    private static final String RULE = "5.2-pay";

    @ParameterizedTest
    @CsvSource(
        value = {
          "true, COMPLIANT",
          "false, INCONSISTENT",
          "NULL, UNDETERMINED postings.payRetained"
        },
        nullValues = "NULL")
    void itIsRetained(@Nullable Boolean retained, String verdict) {
      of(cadre("C", COUNTY, STAFF), payRetained(POSTING, retained))
          .verdicts(RULE)
          .say("posting:P", verdict);
    }

    @Test
    void anotherPostingsPayPlaysNoPart() {
      of(cadre("C", COUNTY, STAFF), POSTING)
          .and(payRetained(posting("Q", "T", "C", MEMBER), false))
          .verdicts(RULE)
          .violates("posting:Q", INCONSISTENT)
          .compliant(1);
    }
  }
}
