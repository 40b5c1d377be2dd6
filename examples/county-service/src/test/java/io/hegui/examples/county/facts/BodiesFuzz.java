package io.hegui.examples.county.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Where Jazzer begins; {@code examples/assurance/fuzz bodies} runs it. */
public final class BodiesFuzz {
  private static final Bodies BODIES = new Bodies();

  private BodiesFuzz() {}

  /** Has the service load what it needs, which is not to count as reading. */
  public static void fuzzerInitialize() throws Exception {
    fuzzerTestOneInput("{\"townships\":[{\"id\":\"X\",\"name\":\"X\"}]}".getBytes(UTF_8));
  }

  /** Sends made-up bytes. */
  public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
    BODIES.send(bytes);
  }
}
