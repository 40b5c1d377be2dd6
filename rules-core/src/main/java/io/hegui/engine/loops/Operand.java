package io.hegui.engine.loops;

import org.jspecify.annotations.Nullable;

/** A value that follows from the values of a rule's variables. */
interface Operand {
  @Nullable Object of(@Nullable Object[] values);
}
