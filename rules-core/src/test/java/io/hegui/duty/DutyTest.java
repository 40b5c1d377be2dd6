package io.hegui.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Household;
import io.hegui.facts.Pairing;
import io.hegui.policy.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What makes two duties, or two answers to one, the same: the engine keeps them by that. */
class DutyTest {
  private static final LocalDate DAY = LocalDate.of(2016, 3, 31);
  private static final Household HOUSEHOLD = new Household("H1", null, "V1", 3, null);
  private static final Pairing PAIRING = new Pairing("H1", "C1", DAY, DAY);

  private static Duty duty(String id) {
    return Duty.duty("3.3", Subject.household(id)).on("2016Q1");
  }

  @Test
  void aRuleASubjectAndAnOccurrenceMakeADuty() {
    assertThat(duty("H1"))
        .isEqualTo(duty("H1"))
        .hasSameHashCodeAs(duty("H1").foundIn("visits", "householdId", "H1"))
        .isEqualTo(duty("H1").foundIn("visits", "householdId", "H1"))
        .isNotEqualTo(duty("H2"))
        .isNotEqualTo(duty("H1").on("2016Q2"))
        .isNotEqualTo(Duty.duty("3.4", Subject.household("H1")).on("2016Q1"))
        .isNotEqualTo(Duty.duty("3.3", Subject.village("H1")).on("2016Q1"))
        .isNotEqualTo(
            Duty.duty("3.3", Subject.household("H1").and(Subject.cadre("C1"))).on("2016Q1"))
        .isNotEqualTo("3.3");
  }

  @Test
  void theSameDutyDoneOnTheSameDayByTheSameRowsIsDoneOnce() {
    Done done = Done.done(duty("H1"), DAY, HOUSEHOLD);
    assertThat(done)
        .isEqualTo(Done.done(duty("H1"), DAY, List.of(HOUSEHOLD)))
        .hasSameHashCodeAs(Done.done(duty("H1"), DAY, HOUSEHOLD))
        .isNotEqualTo(Done.done(duty("H2"), DAY, HOUSEHOLD))
        .isNotEqualTo(Done.done(duty("H1"), DAY.plusDays(1), HOUSEHOLD))
        .isNotEqualTo(Done.done(duty("H1"), DAY, PAIRING))
        .isNotEqualTo(duty("H1"));
  }

  /** Duties of subjects whose ids count up, as a county's do. */
  private static List<Duty> duties() {
    List<Duty> all = new ArrayList<>();
    for (String rule : List.of("3.2-visits", "3.3-household-helper", "3.4-caseload")) {
      for (int pair = 0; pair < 160; pair++) {
        Subject household = Subject.household("H" + (1000 + pair / 4));
        Duty duty = Duty.duty(rule, household.and(Subject.cadre("C" + (100 + pair % 4))));
        List.of("2016Q1", "2016Q2", "2016Q3").forEach(quarter -> all.add(duty.on(quarter)));
      }
    }
    return all;
  }

  @Test
  void fewOfThoseThatAreUnlikeShareAHash() {
    List<Object> all = new ArrayList<>();
    for (Duty duty : duties()) {
      all.add(duty);
      all.add(Breach.breach(duty, Kind.MISSING));
      all.add(Breach.breach(duty, Kind.LATE));
      for (int day = 0; day < 5; day++) {
        all.add(Done.done(duty, DAY.plusDays(day)));
      }
    }
    Map<Integer, Long> sharing =
        all.stream().collect(Collectors.groupingBy(Object::hashCode, Collectors.counting()));
    assertThat(sharing.values()).allMatch(many -> many <= 16);
  }

  @Test
  void aFieldIsLackingIfItIsBlankOrItsDayHasNotCome() {
    LocalDate before = DAY.minusDays(1);
    assertThat(Lacking.lacking(HOUSEHOLD, DAY, "headName", "villageId", "exitedOn"))
        .containsExactly("headName", "exitedOn");
    assertThat(Lacking.lacking(PAIRING, DAY, "from", "to")).isEmpty();
    assertThat(Lacking.lacking(PAIRING, before, "from", "householdId")).containsExactly("from");
  }
}
