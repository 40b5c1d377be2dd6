package io.hegui.examples.audit.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllocationTest {
  @Test
  void placesAreSharedOutInProportionToSize() {
    assertThat(Allocation.of(List.of(50, 30, 20), 10)).containsExactly(5, 3, 2);
  }

  @Test
  void theLargestRemaindersGetWhatIsLeftOver() {
    // 3.36, 2.52, 1.12: the second has the largest remainder
    assertThat(Allocation.of(List.of(48, 36, 16), 7)).containsExactly(3, 3, 1);
  }

  @Test
  void ofEqualRemaindersTheEarlierComesFirst() {
    assertThat(Allocation.of(List.of(10, 10, 10), 4)).containsExactly(2, 1, 1);
  }

  @Test
  void everyStratumGetsAPlaceWhereThereAreEnough() {
    assertThat(Allocation.of(List.of(1000, 1, 1, 1), 4)).containsExactly(1, 1, 1, 1);
    assertThat(Allocation.of(List.of(1000, 1, 0, 1), 10)).containsExactly(8, 1, 0, 1);
  }

  @Test
  void withFewerPlacesThanStrataTheLargestGetThem() {
    assertThat(Allocation.of(List.of(5, 9, 7), 2)).containsExactly(0, 1, 1);
  }

  @Test
  void nobodyIsDrawnOfNobodyAndAllOfAll() {
    assertThat(Allocation.of(List.of(), 0)).isEmpty();
    assertThat(Allocation.of(List.of(0, 4, 3), 7)).containsExactly(0, 4, 3);
    assertThatThrownBy(() -> Allocation.of(List.of(3), 4)).hasMessageContaining("4 places for 3");
  }

  @Test
  void inEveryCaseTheSumIsRightAndNoStratumGivesMoreThanItHolds() {
    Random random = new Random(20160410);
    for (int run = 0; run < 2_000; run++) {
      List<Integer> sizes =
          IntStream.range(0, 1 + random.nextInt(12)).mapToObj(i -> random.nextInt(40)).toList();
      int all = sizes.stream().mapToInt(size -> size).sum();
      int places = random.nextInt(all + 1);
      int[] shares = Allocation.of(sizes, places);
      assertThat(IntStream.of(shares).sum()).isEqualTo(places);
      boolean enough = places >= sizes.stream().filter(size -> size > 0).count();
      for (int i = 0; i < shares.length; i++) {
        assertThat(shares[i]).isBetween(enough && sizes.get(i) > 0 ? 1 : 0, sizes.get(i));
      }
    }
  }

  @Test
  void largeNumbersDoNotOverflow() {
    List<Integer> sizes = List.of(2_000_000_000, 1_000_000_000, 5);
    assertThat(Allocation.of(sizes, 1_500_000_000)).containsExactly(999_999_998, 499_999_999, 3);
  }
}
