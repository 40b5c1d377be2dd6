package io.hegui.engine.loops;

/** Signals that a rule uses what loops cannot do; the message says what. */
public final class UnsupportedConditionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnsupportedConditionException(String what) {
    super(what);
  }
}
