package io.hegui.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of a part's patterns decided: groups and what stands in them. */
class PartTraceTest {
  private static Look look(String what, int depth, int left) {
    return new Look(what, "", depth, 1, 3, left, List.of(), left > 0 ? what + " 1" : "");
  }

  private static PartTrace part(int matches, Look... looks) {
    return new PartTrace("1.1", "1.1.drl", 1, matches, List.of(looks));
  }

  @Test
  void ofSeveralDeniedGroupsEachTellsWhereItsLastCandidateFellOut() {
    Look visit = look("Visit", 1, 0);
    Look team = look("Team", 1, 0);
    PartTrace part =
        part(
            2,
            look("exists", 0, 1),
            look("Unit", 1, 0),
            look("not", 0, 2),
            look("Pairing", 1, 2),
            visit,
            look("not", 0, 2),
            team,
            look("Term", 0, 0));
    assertThat(part.denied()).containsExactly(visit, team);
  }

  @Test
  void aDenialThatDidNotHoldIsNotAmongThoseThatDid() {
    assertThat(part(0, look("not", 0, 0), look("Visit", 1, 0)).denied()).isEmpty();
    assertThat(part(1, look("exists", 0, 1), look("not", 1, 1), look("Visit", 2, 0)).denied())
        .isEmpty();
  }

  @Test
  void aDeniedGroupAllOfWhichIsLeftHasNoPlaceWhereItFellOut() {
    assertThat(part(1, look("not", 0, 1), look("Visit", 1, 2), look("Term", 0, 0)).denied())
        .isEmpty();
  }

  @Test
  void aDenialFoundTheLastThatIsLeftInItsOwnGroup() {
    Look denied = look("not", 0, 0);
    Look visit = look("Visit", 1, 2);
    Look nothing = look("Team", 1, 0);
    PartTrace part =
        part(0, denied, look("Pairing", 1, 1), visit, nothing, look("Household", 0, 5));
    assertThat(part.found(denied)).contains(visit);
    assertThat(part.decisive()).contains(denied);
  }

  @Test
  void aTypeIsNoGroup() {
    assertThat(look("accumulate", 0, 1).isGroup()).isTrue();
    assertThat(look("Visit", 0, 1).isGroup()).isFalse();
    assertThat(part(0, look("Visit", 0, 0), look("Team", 1, 0)).decisive())
        .map(Look::what)
        .contains("Visit");
  }
}
