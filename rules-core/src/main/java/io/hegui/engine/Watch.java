package io.hegui.engine;

/** Asked again and again while rules run, whether to stop. */
@FunctionalInterface
public interface Watch {
  /** Whether nobody wants to know any more what the rules say. */
  boolean isOver();

  /**
   * Stops what is going on if it is over.
   *
   * @throws Stopped if it is
   */
  default void look() {
    if (isOver()) {
      throw new Stopped();
    }
  }

  /** The rules did not run to their end, and what they yielded is lost. */
  final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }
}
