package io.hegui.engine.loops;

import java.util.Arrays;

/**
 * Finds the facts of a table whose key has a given hash. Their keys may differ all the same:
 * whoever looks still has the rule's own constraints to test, so that equality is what they say.
 */
final class Index {
  static final int NONE = -1;

  private final Table table;
  private final Key key;

  /** Of each fact the hash, and the number of the next one in its bucket. */
  private int[] hashes = {};

  private int[] next = {};

  /** Of each bucket the number of the first fact. */
  private int[] buckets = {NONE};

  Index(Table table, Key key) {
    this.table = table;
    this.key = key;
  }

  /** This index, with all that has come into the table since. */
  Index upToDate() {
    if (hashes.length < table.size()) {
      grow();
    }
    return this;
  }

  private void grow() {
    int before = hashes.length;
    hashes = Arrays.copyOf(hashes, table.size());
    for (int i = before; i < hashes.length; i++) {
      hashes[i] = spread(key.hash(table.get(i)));
    }
    next = new int[hashes.length];
    buckets = new int[2 * Integer.highestOneBit(hashes.length)];
    Arrays.fill(buckets, NONE);
    // From the last to the first, so that they are found in the order in which they came.
    for (int i = hashes.length - 1; i >= 0; i--) {
      int bucket = bucket(hashes[i]);
      next[i] = buckets[bucket];
      buckets[bucket] = i;
    }
  }

  /** Ids that are numbered one by one have hashes alike. */
  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 16);
  }

  private int bucket(int hash) {
    return hash & (buckets.length - 1);
  }

  /** The number of the first fact with that hash, or {@link #NONE}. */
  int first(int hash) {
    int spread = spread(hash);
    return seek(buckets[bucket(spread)], spread);
  }

  /** The number of the next fact with the hash of that one, or {@link #NONE}. */
  int after(int number) {
    return seek(next[number], hashes[number]);
  }

  private int seek(int from, int hash) {
    int number = from;
    while (number != NONE && hashes[number] != hash) {
      number = next[number];
    }
    return number;
  }

  Object get(int number) {
    return table.get(number);
  }
}
