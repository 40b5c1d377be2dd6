package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Example.cadre;
import static io.hegui.examples.opinion.Example.township;
import static io.hegui.examples.opinion.Example.unit;
import static io.hegui.examples.opinion.Example.village;
import static io.hegui.examples.opinion.Example.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.calendar.AuditPeriod;
import io.hegui.examples.opinion.Opinion.Status;
import io.hegui.facts.Funding;
import io.hegui.facts.Position;
import io.hegui.facts.Rank;
import io.hegui.facts.Submission;
import io.hegui.facts.UnitLevel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShrinkTest {
  private static boolean lacksTeam(Submission submission) {
    return SecondOpinion.check(submission, AuditPeriod.parse("2016Q1"), LocalDate.of(2016, 3, 31))
        .contains(new Opinion("3.2-village-team", "village:V1", "", Status.WAIVED, "MISSING"));
  }

  @Test
  void onlyWhatTheFailureNeedsIsLeft() {
    Submission submission =
        new Example(
                township("X1"),
                township("X2"),
                village("V1", "X1"),
                village("V2", "X1"),
                unit("U1", UnitLevel.COUNTY, null),
                waiver("3.2-village-team", "village:V2", "2016-01-01", "2016-12-31"),
                waiver("3.2-village-team", "village:V1", "2016-01-01", "2016-12-31"))
            .submission();
    Submission least = Shrink.shrink(submission, ShrinkTest::lacksTeam);
    assertThat(lacksTeam(least)).isTrue();
    assertThat(least.rows("villages")).hasSize(1);
    assertThat(least.rows("waivers")).hasSize(1);
    assertThat(least.accounts()).hasSameSizeAs(submission.accounts());
    assertThat(least.accounts().stream().mapToInt(account -> account.accepted()).sum())
        .isEqualTo(2);
  }

  @Test
  void descriptionIsTheDataContractsJson() {
    Example example =
        new Example(
            unit("U\"1", UnitLevel.COUNTY, null),
            cadre("C1", "U\"1", Rank.STAFF, Position.UNIT_HEAD, Position.UNIT_LEADER),
            new Funding("U\"1", 2016, 12345));
    for (var table : example.submission().schema().tables()) {
      if (example.submission().rows(table.name()).isEmpty()) {
        example.without(table.name());
      }
    }
    assertThat(Shrink.describe(example.submission()))
        .isEqualTo(
            """
            {"units":[{"id":"U\\"1","name":"单位U\\"1","level":"COUNTY"}],
            "cadres":[{"id":"C1","name":"干部C1","unitId":"U\\"1","rank":"STAFF",\
            "positions":["UNIT_HEAD","UNIT_LEADER"],"inOffice":true,"fit":true}],
            "funding":[{"unitId":"U\\"1","year":2016,"amount":123.45}]}""");
  }
}
