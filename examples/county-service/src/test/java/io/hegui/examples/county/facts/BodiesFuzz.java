package io.hegui.examples.county.facts;

/** Where Jazzer begins; {@code examples/assurance/fuzz bodies} runs it. */
public final class BodiesFuzz {
  private static final Bodies BODIES = new Bodies();

  private BodiesFuzz() {}

  /** Sends made-up bytes. */
  public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
    BODIES.send(bytes);
  }
}
