package io.hegui.large;

/** A large check was asked to stop. Started again in the same folder it goes on where it was. */
public final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Without a cause. */
  public StoppedException() {
    super("the check was asked to stop");
  }
}
