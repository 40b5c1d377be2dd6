package io.hegui.large;

import java.util.Arrays;

/**
 * Numbers by ids, sixteen bytes each. Ids are known by a 64-bit hash only: two ids of one hash
 * share a number, so it must be one that is right for both.
 */
final class IdIndex {
  static final int NONE = -1;

  private long[] hashes;
  private int[] numbers;
  private int[] marks = {};
  private int size;

  /**
   * @param expected how many ids will come; more may come, but then the index has to grow
   */
  IdIndex(long expected) {
    int capacity = (int) Math.min(Integer.MAX_VALUE - 8, Math.max(16, expected + expected / 4));
    hashes = new long[capacity];
    numbers = new int[capacity];
    Arrays.fill(numbers, NONE);
  }

  /** A hash that spreads ids which differ in one digit. */
  static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }

  /** How many hashes have a number. */
  int size() {
    return size;
  }

  /** The number of that hash, or {@link #NONE}. */
  int get(long hash) {
    return numbers[slot(hash)];
  }

  void put(long hash, int number) {
    int slot = slot(hash);
    if (numbers[slot] == NONE) {
      hashes[slot] = hash;
      size++;
    }
    numbers[slot] = number;
    if (size > hashes.length - hashes.length / 8) {
      grow();
    }
  }

  /** The mark of that hash; 0 if it has none. */
  int mark(long hash) {
    return marks.length == 0 ? 0 : marks[slot(hash)];
  }

  /** Marks a hash that has a number. */
  void mark(long hash, int mark) {
    if (marks.length == 0) {
      marks = new int[numbers.length];
    }
    marks[slot(hash)] = mark;
  }

  private int slot(long hash) {
    // The upper half of a product spreads the hash over any capacity, not powers of two alone.
    int slot = (int) Math.multiplyHigh(hash >>> 1, (long) hashes.length << 1);
    while (numbers[slot] != NONE && hashes[slot] != hash) {
      slot = slot + 1 == hashes.length ? 0 : slot + 1;
    }
    return slot;
  }

  private void grow() {
    IdIndex larger = new IdIndex(hashes.length * 3L / 2);
    for (int slot = 0; slot < numbers.length; slot++) {
      if (numbers[slot] != NONE) {
        larger.put(hashes[slot], numbers[slot]);
      }
    }
    if (marks.length > 0) {
      throw new IllegalStateException("an index that has marks does not grow");
    }
    hashes = larger.hashes;
    numbers = larger.numbers;
  }
}
