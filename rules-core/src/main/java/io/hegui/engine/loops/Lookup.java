package io.hegui.engine.loops;

/** A pattern over the facts that an index finds. */
final class Lookup implements Step {
  private final int index;
  private final Operand[] values;
  private final Match match;

  /**
   * @param index the index's number
   * @param values the values of its key
   */
  Lookup(int index, Operand[] values, Match match) {
    this.index = index;
    this.values = values;
    this.match = match;
  }

  @Override
  public boolean run(Frame frame) throws Exception {
    int hash = 0;
    for (Operand value : values) {
      hash = Key.hash(hash, value.of(frame.values));
    }
    Index found = frame.facts.index(index);
    for (int i = found.first(hash); i != Index.NONE; i = found.after(i)) {
      if (match.run(frame, found.get(i))) {
        return true;
      }
    }
    return false;
  }
}
