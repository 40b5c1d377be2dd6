package io.hegui.engine.loops;

/** A condition of a rule, with all that follow it. */
interface Step {
  /** The end of conditions of which one match is enough. */
  Step FOUND = frame -> true;

  /**
   * Goes through all that meets this condition and those that follow.
   *
   * @return whether that is enough, so that no more need be looked at
   */
  boolean run(Frame frame) throws Exception;
}
