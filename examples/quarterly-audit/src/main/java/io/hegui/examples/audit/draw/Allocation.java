package io.hegui.examples.audit.draw;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares out the places of a sample among strata in proportion to their sizes. */
final class Allocation {
  private Allocation() {}

  /**
   * The largest remainders get what proportion in whole numbers leaves over; then a stratum without
   * a place gets one from the stratum that has most above its proportion and two or more. With
   * fewer places than strata some stay without. No stratum gets more than it holds.
   *
   * @param sizes the number of candidates of each stratum; of equal claims the earlier comes first
   * @param places the places, at most as many as there are candidates
   * @return the places of each stratum; their sum is {@code places}
   */
  static int[] of(List<Integer> sizes, int places) {
    long all = sizes.stream().mapToLong(size -> size).sum();
    if (places < 0 || places > all) {
      throw new IllegalArgumentException(places + " places for " + all + " candidates");
    }
    int[] shares = new int[sizes.size()];
    if (places == 0) {
      return shares;
    }
    int left = places;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (int) ((long) places * sizes.get(i) / all);
      left -= shares[i];
    }
    int over = left;
    IntStream.range(0, shares.length)
        .boxed()
        .sorted(Comparator.comparing(i -> -((long) places * sizes.get(i) % all)))
        .limit(over)
        .forEach(i -> shares[i]++);
    spread(sizes, shares, places, all);
    return shares;
  }

  private static void spread(List<Integer> sizes, int[] shares, int places, long all) {
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0 || sizes.get(i) == 0) {
        continue;
      }
      int giver = -1;
      long most = Long.MIN_VALUE;
      for (int j = 0; j < shares.length; j++) {
        // How far it is above its proportion, times all.
        long above = shares[j] * all - (long) places * sizes.get(j);
        if (shares[j] > 1 && above > most) {
          giver = j;
          most = above;
        }
      }
      if (giver < 0) {
        return;
      }
      shares[giver]--;
      shares[i]++;
    }
  }
}
