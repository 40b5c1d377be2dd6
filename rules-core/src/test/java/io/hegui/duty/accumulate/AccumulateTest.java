package io.hegui.duty.accumulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.calendar.Days;
import io.hegui.facts.Pairing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a rule counts is the same if rows come and go one by one, in any order. */
class AccumulateTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2016, 1, 1);
  private static final CountDistinct DISTINCT = new CountDistinct();
  private static final UniteDays DAYS = new UniteDays();

  private static Pairing pairing(int from, int to) {
    return new Pairing("H1", "C1", NEW_YEAR.plusDays(from), NEW_YEAR.plusDays(to));
  }

  @Test
  void aValueThatStandsTwiceIsOneUntilBothAreGone() {
    CountDistinct.Counts counts = DISTINCT.createContext();
    assertThat(DISTINCT.getResult(counts)).isEqualTo(0);
    DISTINCT.accumulate(counts, "C1");
    DISTINCT.accumulate(counts, "C2");
    DISTINCT.accumulate(counts, "C1");
    DISTINCT.accumulate(counts, "C1");
    assertThat(DISTINCT.getResult(counts)).isEqualTo(2);
    DISTINCT.reverse(counts, "C1");
    DISTINCT.reverse(counts, "C1");
    assertThat(DISTINCT.getResult(counts)).isEqualTo(2);
    DISTINCT.reverse(counts, "C1");
    assertThat(DISTINCT.getResult(counts)).isEqualTo(1);
    DISTINCT.reverse(counts, "C2");
    assertThat(DISTINCT.getResult(counts)).isEqualTo(0);
  }

  @Test
  void aDayIsKeptWhileAnyRowHasIt() {
    UniteDays.Rows rows = DAYS.createContext();
    DAYS.accumulate(rows, pairing(0, 9));
    DAYS.accumulate(rows, pairing(5, 14));
    assertThat(DAYS.getResult(rows)).isEqualTo(days(0, 14));
    DAYS.reverse(rows, pairing(0, 9));
    assertThat(DAYS.getResult(rows)).isEqualTo(days(5, 14));
    DAYS.reverse(rows, pairing(5, 14));
    assertThat(DAYS.getResult(rows)).isEqualTo(Days.united(List.of()));
  }

  @Test
  void whatIsBegunAnewForgetsWhatWasBefore() {
    CountDistinct.Counts counts = DISTINCT.createContext();
    DISTINCT.accumulate(counts, "C1");
    DISTINCT.init(counts);
    assertThat(DISTINCT.getResult(counts)).isEqualTo(0);

    UniteDays.Rows rows = DAYS.createContext();
    DAYS.accumulate(rows, pairing(0, 9));
    DAYS.init(rows);
    assertThat(DAYS.getResult(rows)).isEqualTo(Days.united(List.of()));
  }

  @Test
  void whatRemainsIsWhatCountsInAnyOrderOfComingAndGoing() {
    Random random = new Random(7);
    CountDistinct.Counts counts = DISTINCT.createContext();
    UniteDays.Rows rows = DAYS.createContext();
    List<Pairing> there = new ArrayList<>();
    for (int step = 0; step < 2000; step++) {
      if (!there.isEmpty() && random.nextInt(21) < there.size()) {
        Pairing gone = there.remove(random.nextInt(there.size()));
        DISTINCT.reverse(counts, gone.from());
        DAYS.reverse(rows, gone);
      } else {
        int first = random.nextInt(20);
        there.add(pairing(first, first + random.nextInt(10) - 1));
        Pairing added = there.get(there.size() - 1);
        DISTINCT.accumulate(counts, added.from());
        DAYS.accumulate(rows, added);
      }
      assertThat(DISTINCT.getResult(counts))
          .isEqualTo((int) there.stream().map(Pairing::from).distinct().count());
      assertThat(DAYS.getResult(rows))
          .isEqualTo(
              Days.united(
                  there.stream().map(each -> Days.between(each.from(), each.to())).toList()));
    }
  }

  /** Without it the engine would begin anew for every row that goes. */
  @Test
  void bothTakeBackRows() {
    assertThat(DISTINCT.supportsReverse()).isTrue();
    assertThat(DAYS.supportsReverse()).isTrue();
    assertThat(DISTINCT.getResultType()).isEqualTo(Integer.class);
    assertThat(DAYS.getResultType()).isEqualTo(Days.class);
  }

  private static Days days(int from, int to) {
    return Days.between(NEW_YEAR.plusDays(from), NEW_YEAR.plusDays(to));
  }
}
