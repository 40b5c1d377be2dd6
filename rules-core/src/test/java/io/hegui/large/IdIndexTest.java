package io.hegui.large;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What rows are known by beyond memory: hashes of ids, sets of numbers, names. */
class IdIndexTest {
  private static long hash(int id) {
    return IdIndex.hash("H" + id);
  }

  @Test
  void idsThatDifferInOneDigitDifferInTheirHashes() {
    assertThat(IntStream.range(0, 100_000).mapToLong(IdIndexTest::hash).distinct().count())
        .isEqualTo(100_000);
  }

  @Test
  void anIdHasTheNumberThatItWasLastGiven() {
    IdIndex index = new IdIndex(2);
    assertThat(index.get(hash(1))).isEqualTo(IdIndex.NONE);
    index.put(hash(1), 7);
    index.put(hash(2), 0);
    index.put(hash(1), 8);
    assertThat(index.get(hash(1))).isEqualTo(8);
    assertThat(index.get(hash(2))).isZero();
    assertThat(index.get(hash(3))).isEqualTo(IdIndex.NONE);
    assertThat(index.size()).isEqualTo(2);
  }

  @Test
  void moreIdsThanExpectedMakeItGrow() {
    IdIndex index = new IdIndex(10);
    for (int id = 0; id < 1000; id++) {
      index.put(hash(id), id);
    }
    assertThat(index.size()).isEqualTo(1000);
    assertThat(IntStream.range(0, 1000)).allMatch(id -> index.get(hash(id)) == id);
    assertThat(index.get(hash(1000))).isEqualTo(IdIndex.NONE);
  }

  @Test
  void hashesThatMeetInOnePlaceAreKeptApart() {
    IdIndex index = new IdIndex(10);
    for (long hash = -1; hash >= -8; hash--) {
      index.put(hash, (int) -hash);
    }
    for (long hash = -1; hash >= -8; hash--) {
      assertThat(index.get(hash)).isEqualTo((int) -hash);
    }
    assertThat(index.get(-9)).isEqualTo(IdIndex.NONE);
  }

  @Test
  void anIdBearsAMarkUntilItGetsAnother() {
    IdIndex index = new IdIndex(2);
    index.put(hash(1), 5);
    assertThat(index.mark(hash(1))).isZero();
    index.mark(hash(1), 3);
    index.put(hash(2), 5);
    index.mark(hash(2), 4);
    assertThat(index.mark(hash(1))).isEqualTo(3);
    assertThat(index.mark(hash(2))).isEqualTo(4);
    assertThat(index.get(hash(1))).isEqualTo(5);
  }

  @Test
  void anIndexWithMarksDoesNotGrow() {
    IdIndex index = new IdIndex(0);
    index.put(hash(0), 0);
    index.mark(hash(0), 1);
    assertThatIllegalStateException()
        .isThrownBy(() -> IntStream.range(0, 16).forEach(id -> index.put(hash(id), id)));
  }

  @Test
  void everyIdThatCameTwiceIsAmongTheRepeated() {
    Repeats repeats = new Repeats(1000);
    IntStream.range(0, 1000).forEach(id -> repeats.add(hash(id)));
    IntStream.range(0, 100).forEach(id -> repeats.add(hash(id)));
    assertThat(IntStream.range(0, 100)).allMatch(id -> repeats.contains(hash(id)));
    assertThat(repeats.size()).isBetween(100, 200);
    assertThat(IntStream.range(100, 1000).filter(id -> repeats.contains(hash(id))).count())
        .isEqualTo(repeats.size() - 100);
  }

  @Test
  void equalSetsHaveOneNumber() {
    IntSets sets = new IntSets();
    int set = sets.of(3, 1, 3);
    assertThat(sets.members(set)).containsExactly(1, 3);
    assertThat(sets.of(1, 3)).isEqualTo(set);
    assertThat(sets.of()).isEqualTo(IntSets.EMPTY);
    assertThat(sets.size()).isEqualTo(2);
  }

  @Test
  void aUnionHasTheMembersOfBoth() {
    IntSets sets = new IntSets();
    int one = sets.of(1, 3);
    int other = sets.of(2, 3);
    assertThat(sets.members(sets.union(one, other))).containsExactly(1, 2, 3);
    assertThat(sets.union(other, one)).isEqualTo(sets.union(one, other));
    assertThat(sets.union(one, one)).isEqualTo(one);
    assertThat(sets.union(one, IntSets.EMPTY)).isEqualTo(one);
    assertThat(sets.union(IntSets.EMPTY, other)).isEqualTo(other);
  }

  @Test
  void aNameKeepsItsNumber() {
    Names names = new Names();
    assertThat(names.number("甲.xlsx")).isZero();
    assertThat(names.number("乙.xlsx")).isOne();
    assertThat(names.number("甲.xlsx")).isZero();
    assertThat(new Names(names.all()).name(1)).isEqualTo("乙.xlsx");
  }
}
