package io.hegui.plan;

import static io.hegui.plan.fixture.County.bare;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Places.exited;
import static io.hegui.plan.fixture.Places.notPoor;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Work.industry;
import static io.hegui.policy.Kind.MISSING;

import org.junit.jupiter.api.Test;

class IndustriesTest {
  private static final String RULE = "2.1-industry";

  @Test
  void oneIndustryIsEnoughAndMoreAreWelcome() {
    county(industry("V", "2016-05-01"), industry("V", "2018-05-01"))
        .verdicts(RULE)
        .asOf("2019-12-31")
        .complies();
  }

  @Test
  void theFirstIndustryCountsNotALaterOne() {
    county(industry("V", "2020-05-01"), industry("V", "2019-12-31"))
        .verdicts(RULE)
        .asOf("2020-05-31")
        .complies();
  }

  @Test
  void anIndustryFromBeforeThePlanCounts() {
    county(industry("V", "2010-01-01")).verdicts(RULE).asOf("2015-09-01").complies();
  }

  @Test
  void anotherVillagesIndustryDoesNotCount() {
    county(village("W", "X"), industry("W", "2016-05-01"))
        .verdicts(RULE)
        .asOf("2019-12-31")
        .violates("village:V", MISSING)
        .compliant(1);
  }

  @Test
  void aPoorVillageThatHasExitedIsStillOwedOne() {
    bare(exited(village("W", "X"), "2016-12-31"))
        .verdicts(RULE)
        .asOf("2019-12-31")
        .violates("village:W", MISSING);
  }

  @Test
  void aVillageThatIsNotPoorIsOwedNone() {
    bare(notPoor(village("W", "X"))).verdicts(RULE).asOf("2019-12-31").sayNothing();
  }

  @Test
  void anIndustryOfAnUnknownVillageIsNoSubject() {
    bare(industry("NOWHERE", "2016-05-01")).verdicts(RULE).asOf("2019-12-31").sayNothing();
  }
}
