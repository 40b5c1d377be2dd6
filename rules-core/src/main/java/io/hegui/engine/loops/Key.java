package io.hegui.engine.loops;

import java.util.List;
import java.util.Objects;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * The values by which facts of a table are found.
 *
 * @param table the table's number
 * @param values how to get them; compiled rules that ask for the same value share one function
 */
record Key(int table, List<Function1<Object, @Nullable Object>> values) {
  int hash(Object fact) {
    int hash = 0;
    for (int i = 0; i < values.size(); i++) {
      hash = hash(hash, values.get(i).apply(fact));
    }
    return hash;
  }

  /** The hash of some values and one more. */
  static int hash(int some, @Nullable Object more) {
    return 31 * some + Objects.hashCode(more);
  }
}
