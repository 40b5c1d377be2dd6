package io.hegui.policy;

import java.util.Arrays;

/** Pairs what stands in two rows, in order, so that the pairs are worth the most. */
final class Alignment {
  /** What it is worth to pair two; nothing if they do not belong together. */
  @FunctionalInterface
  interface Worth {
    double of(int left, int right);
  }

  private Alignment() {}

  /** For each on the left its partner on the right, or -1. */
  static int[] of(int left, int right, Worth worth) {
    double[][] worths = new double[left][right];
    double[][] best = new double[left + 1][right + 1];
    for (int i = left - 1; i >= 0; i--) {
      for (int j = right - 1; j >= 0; j--) {
        worths[i][j] = worth.of(i, j);
        double paired = worths[i][j] > 0 ? worths[i][j] + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int[] partners = new int[left];
    Arrays.fill(partners, -1);
    int i = 0;
    int j = 0;
    while (i < left && j < right) {
      // The same sums as above, so comparing them exactly is safe.
      if (worths[i][j] > 0 && best[i][j] == worths[i][j] + best[i + 1][j + 1]) {
        partners[i++] = j++;
      } else if (best[i][j] == best[i][j + 1]) {
        j++;
      } else {
        i++;
      }
    }
    return partners;
  }
}
