package io.hegui.plan;

import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.People.unit;
import static io.hegui.plan.fixture.Places.household;
import static io.hegui.plan.fixture.Ties.group;
import static io.hegui.plan.fixture.Ties.link;
import static io.hegui.plan.fixture.Ties.pairing;
import static io.hegui.plan.fixture.Ties.posting;
import static io.hegui.plan.fixture.Ties.support;
import static io.hegui.plan.fixture.Ties.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Fact;
import io.hegui.facts.Rank;
import io.hegui.facts.TeamRole;
import io.hegui.facts.UnitLevel;
import io.hegui.report.Pending;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who has to see to a duty. */
class OwnersTest {
  private static List<String> owners(String rule, Fact... facts) {
    Violation violation = county(facts).verdicts(rule).report().violations().get(0);
    return names(violation.owedBy());
  }

  private static List<String> names(List<SubjectPart> owners) {
    return owners.stream().map(owner -> owner.type() + ":" + owner.id()).toList();
  }

  @Test
  void aVillageLeadsToItsTownshipAndTheUnitsThatSupportIt() {
    assertThat(
            owners(
                "3.2-village-team",
                support("PREFECTURE", "V"),
                support("COUNTY", "V"),
                support("SOCIAL", "V"),
                support("PROVINCE", "V", "2015-09-01..2016-03-30")))
        .containsExactly("township:X", "unit:COUNTY", "unit:PREFECTURE");
  }

  @Test
  void aTeamAndAGroupAndAHouseholdLeadToTheirTownship() {
    assertThat(owners("3.2-captain", team("T", "V"), support("COUNTY", "V")))
        .containsExactly("township:X");
    assertThat(owners("3.1-group-leader", group("G", "X"))).containsExactly("township:X");
    assertThat(owners("3.3-household-helper", household("H"))).containsExactly("township:X");
  }

  @Test
  void aPostingAndACadreLeadToTheCadresUnit() {
    Fact[] facts = {
      team("T", "V"),
      unit("U", UnitLevel.COUNTY),
      cadre("C", "U", Rank.COUNTY_LEADER),
      posting("P", "T", "C", TeamRole.MEMBER)
    };
    assertThat(owners("5.2-rank", facts)).containsExactly("unit:U");
    assertThat(owners("5.1-archive", facts)).containsExactly("unit:U");
  }

  @Test
  void ofTwoThingsTheUnitOwesElseWhomTheFirstLeadsTo() {
    assertThat(owners("4.2.1-liaison", support("COUNTY", "V"))).containsExactly("unit:COUNTY");
    assertThat(
            owners(
                "3.3-helper-eligibility",
                household("H"),
                cadre("C", UnitLevel.COUNTY, Rank.STAFF),
                pairing("H", "C")))
        .containsExactly("township:X");
    assertThat(owners("3.1-leader-rank", cadre("C", UnitLevel.COUNTY, Rank.STAFF), link("C", "X")))
        .containsExactly("unit:COUNTY");
  }

  @Test
  void theCountyOwesWhatIsOwedByTheWholeCounty() {
    Violation violation =
        county()
            .verdicts("2.3-annual-exits")
            .in("2016")
            .asOf("2016-12-31")
            .report()
            .violations()
            .get(0);
    assertThat(names(violation.owedBy())).containsExactly("county:");
  }

  @Test
  void whatIsPendingHasItsOwnersAndTheIdThatItsViolationWillHave() {
    var gap = county().verdicts("3.2-village-team");
    Pending pending = gap.asOf("2015-09-04").report().pending().get(0);
    Violation violation = gap.asOf("2015-09-05").report().violations().get(0);
    assertThat(names(pending.owedBy())).containsExactly("township:X");
    assertThat(pending.id()).isEqualTo(violation.id());
  }
}
