package io.hegui.plan;

import static io.hegui.facts.Rank.STAFF;
import static io.hegui.facts.TeamRole.MEMBER;
import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.People.fit;
import static io.hegui.plan.fixture.Ties.posting;
import static io.hegui.plan.fixture.Ties.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.check.ComplianceSession;
import io.hegui.facts.Cadre;
import io.hegui.facts.Submission;
import io.hegui.plan.fixture.Verdicts;
import io.hegui.policy.Kind;
import io.hegui.report.VerdictChange;
import io.hegui.report.VerdictChange.Standing;
import io.hegui.report.VerdictChange.Status;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A cell that decides a duty is filled in, corrected and emptied, in a live session. */
class LiveTurnsTest {
  private static final CheckRequest REQUEST = CheckRequest.of("2016Q1").onlyRules("5.2-fitness");
  private static final List<@Nullable Boolean> TURNS =
      Arrays.asList(null, true, false, true, null, false, null);

  private static Cadre cadreWho(@Nullable Boolean fit) {
    return fit(cadre("C", COUNTY, STAFF), fit);
  }

  private static Standing standing(@Nullable Boolean fit) {
    if (fit == null) {
      return new Standing(Status.UNDETERMINED, null, null);
    }
    return fit
        ? new Standing(Status.COMPLIANT, null, null)
        : new Standing(Status.VIOLATION, Kind.INELIGIBLE, null);
  }

  private static Submission with(@Nullable Boolean fit) {
    return county(team("T", "V"), cadreWho(fit), posting("P", "T", "C", MEMBER)).submission();
  }

  @Test
  void eachTurnIsToldAndNothingOfTheOneBeforeIsLeft() {
    ComplianceChecker checker = Verdicts.checker();
    try (ComplianceSession session = checker.open(with(TURNS.get(0)), REQUEST)) {
      for (int i = 1; i < TURNS.size(); i++) {
        Boolean was = TURNS.get(i - 1);
        Boolean is = TURNS.get(i);
        assertThat(session.replace(cadreWho(was), cadreWho(is)).all())
            .as("from %s to %s", was, is)
            .extracting(VerdictChange::before, VerdictChange::after)
            .containsExactly(tuple(standing(was), standing(is)));
        assertThat(session.report().rules()).isEqualTo(checker.check(with(is), REQUEST).rules());
      }
    }
  }
}
