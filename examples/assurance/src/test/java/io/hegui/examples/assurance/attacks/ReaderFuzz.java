package io.hegui.examples.assurance.attacks;

import java.io.IOException;
import java.util.Locale;

/**
 * Where Jazzer begins: it calls this with bytes that it makes up, and learns from the branches that
 * they lead to.
 */
public final class ReaderFuzz {
  private static Reader reader = Reader.CSV;

  private ReaderFuzz() {}

  /**
   * Chooses the reader.
   *
   * @param args the reader's name
   */
  public static void fuzzerInitialize(String[] args) {
    reader = Reader.valueOf(args[0].toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Reads made-up bytes. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    reader.read(bytes);
  }
}
