package io.hegui.examples.county.web;

/** The service's way of telling problems, for tests without a server. */
public final class Advice {
  private Advice() {}

  public static Object ofTheService() {
    return new ProblemAdvice();
  }
}
