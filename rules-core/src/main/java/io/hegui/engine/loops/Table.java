package io.hegui.engine.loops;

import java.util.Arrays;

/** All facts of one type, in the order in which they came. */
final class Table {
  private Object[] facts = new Object[16];
  private int size;

  void add(Object fact) {
    if (size == facts.length) {
      facts = Arrays.copyOf(facts, 2 * size);
    }
    facts[size++] = fact;
  }

  int size() {
    return size;
  }

  Object get(int number) {
    return facts[number];
  }
}
