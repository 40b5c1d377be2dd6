package io.hegui.engine.loops;

import org.jspecify.annotations.Nullable;

/** What must hold for the values of a rule's variables. */
interface Test {
  boolean holds(@Nullable Object[] values) throws Exception;

  static boolean all(Test[] tests, @Nullable Object[] values) throws Exception {
    for (Test test : tests) {
      if (!test.holds(values)) {
        return false;
      }
    }
    return true;
  }
}
