package io.hegui.large;

import java.util.BitSet;

/**
 * Finds ids that may stand more than once, with two bytes an id. Of the others one in thirty may be
 * among them, too.
 */
final class Repeats {
  private static final int BITS_AN_ID = 16;

  private final BitSet seen = new BitSet();
  private final IdIndex repeated = new IdIndex(0);
  private final long bits;

  Repeats(long ids) {
    bits = Math.min(Integer.MAX_VALUE, Math.max(1024, ids * BITS_AN_ID));
  }

  /** Notes one more id by its hash. */
  void add(long hash) {
    int bit = (int) Math.floorMod(hash, bits);
    if (seen.get(bit)) {
      repeated.put(hash, 0);
    }
    seen.set(bit);
  }

  /** Whether an id of that hash may stand more than once. */
  boolean contains(long hash) {
    return repeated.get(hash) != IdIndex.NONE;
  }

  /** How many ids may. */
  int size() {
    return repeated.size();
  }
}
