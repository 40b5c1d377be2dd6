package io.hegui.engine.loops;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A pattern over what an expression yields: one thing, or each of several. */
record From(Operand source, Class<?> type, Match match) implements Step {
  @Override
  public boolean run(Frame frame) throws Exception {
    Iterator<?> all = iterator(source.of(frame.values));
    while (all.hasNext()) {
      Object each = all.next();
      if (type.isInstance(each) && match.run(frame, each)) {
        return true;
      }
    }
    return false;
  }

  private static Iterator<?> iterator(@Nullable Object result) {
    if (result instanceof Iterable<?> several) {
      return several.iterator();
    } else if (result instanceof Iterator<?> several) {
      return several;
    } else if (result instanceof Object[] several) {
      return Arrays.asList(several).iterator();
    }
    return Collections.singleton(result).iterator();
  }
}
