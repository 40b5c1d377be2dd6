package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Example.cadre;
import static io.hegui.examples.opinion.Example.posting;
import static io.hegui.examples.opinion.Example.support;
import static io.hegui.examples.opinion.Example.team;
import static io.hegui.examples.opinion.Example.township;
import static io.hegui.examples.opinion.Example.unit;
import static io.hegui.examples.opinion.Example.village;
import static io.hegui.examples.opinion.Example.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.calendar.AuditPeriod;
import io.hegui.facts.Rank;
import io.hegui.facts.TeamRole;
import io.hegui.facts.UnitLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisoriesTest {
  private static final AuditPeriod QUARTER = AuditPeriod.parse("2016Q1");
  private static final LocalDate AS_OF = LocalDate.of(2016, 3, 31);
  private static final Params SMALL =
      Params.defaults().with("registeredVillages", 2).with("registeredHouseholds", 0);

  /** Two poor villages with a team each, and nothing odd about them. */
  private static Example county() {
    return new Example(
        township("X"),
        village("V", "X"),
        village("W", "X"),
        unit("U", UnitLevel.COUNTY, null),
        cadre("C", "U", Rank.STAFF),
        team("T", "V"),
        team("S", "W"),
        team("R", "V"));
  }

  private static List<Advisory> of(Example example) {
    return SecondOpinion.advisories(example.submission(), QUARTER, AS_OF, SMALL);
  }

  @Test
  void registersOfAnotherSizeAreTold() {
    assertThat(of(county())).isEmpty();
    assertThat(SecondOpinion.advisories(county().submission(), QUARTER, AS_OF))
        .containsExactly(
            new Advisory("register-households", "county"),
            new Advisory("register-villages", "county"));
  }

  @ParameterizedTest
  @CsvSource({
    "T,2015-09-05,2016-01-31,S,2016-01-31,'',true",
    "T,2015-09-05,2016-01-30,S,2016-01-31,'',false",
    "T,2015-09-05,'',R,2015-09-05,'',false",
    "T,2015-09-05,'',S,2016-03-31,'',true",
    "T,2015-09-05,'',S,2016-04-01,'',false",
    "T,2016-01-31,2016-01-01,S,2015-09-05,'',false"
  })
  void cadreInTwoVillagesOnOneDayIsTold(
      String team,
      String from,
      String to,
      String other,
      String otherFrom,
      String end,
      boolean told) {
    Example example =
        county()
            .with(posting("P", team, "C", TeamRole.MEMBER, from, to))
            .with(posting("Q", other, "C", TeamRole.MEMBER, otherFrom, end));
    assertThat(of(example).contains(new Advisory("posting-overlap", "cadre:C"))).isEqualTo(told);
  }

  @Test
  void longStayIsRememberedBehindAShorterOneOfTheSameVillage() {
    Example example =
        county()
            .with(posting("P", "T", "C", TeamRole.MEMBER, "2015-09-05", ""))
            .with(posting("Q", "R", "C", TeamRole.MEMBER, "2015-10-01", "2015-10-31"))
            .with(posting("O", "S", "C", TeamRole.MEMBER, "2015-12-01", "2015-12-31"));
    assertThat(of(example)).containsExactly(new Advisory("posting-overlap", "cadre:C"));
  }

  @ParameterizedTest
  @CsvSource({
    "village:V,2016-01-01,2016-03-30,waiver-expired",
    "village:V,2016-01-01,2016-03-31,none",
    "village:V,2016-04-01,2016-12-31,none",
    "village:W,2016-01-01,2016-03-30,none",
    "village:W,2016-01-01,2016-03-31,waiver-unused"
  })
  void waiverThatIsExpiredOrUnusedIsTold(String subject, String from, String to, String id) {
    Example example =
        county().with(support("U", "W"), waiver("3.2-village-support", subject, from, to));
    List<Advisory> expected = id.equals("none") ? List.of() : List.of(new Advisory(id, subject));
    assertThat(of(example)).isEqualTo(expected);
  }
}
