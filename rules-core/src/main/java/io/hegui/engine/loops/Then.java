package io.hegui.engine.loops;

import org.drools.model.functions.BlockN;
import org.jspecify.annotations.Nullable;

/** What a rule does for a match. */
final class Then implements Step {
  private final BlockN consequence;
  private final boolean inserting;
  private final int[] variables;

  /**
   * @param inserting whether it takes what it inserts by
   * @param variables what else it takes
   */
  Then(BlockN consequence, boolean inserting, int[] variables) {
    this.consequence = consequence;
    this.inserting = inserting;
    this.variables = variables;
  }

  @Override
  public boolean run(Frame frame) throws Exception {
    int first = inserting ? 1 : 0;
    @Nullable Object[] arguments = new @Nullable Object[first + variables.length];
    if (inserting) {
      arguments[0] = frame.insertions.handle();
    }
    for (int i = 0; i < variables.length; i++) {
      arguments[first + i] = frame.values[variables[i]];
    }
    consequence.execute(arguments);
    return false;
  }
}
