package io.hegui.engine.loops;

/** A pattern over all facts of a table. */
record Scan(int table, Match match) implements Step {
  @Override
  public boolean run(Frame frame) throws Exception {
    Table all = frame.facts.table(table);
    for (int i = 0; i < all.size(); i++) {
      if (match.run(frame, all.get(i))) {
        return true;
      }
    }
    return false;
  }
}
