package io.hegui.examples.assurance.attacks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Where Jazzer begins: it calls this with bytes that it makes up, and learns from the branches that
 * they lead to. {@code examples/assurance/fuzz} runs it.
 */
public final class ReaderFuzz {
  private static List<Reader> readers = List.of(Reader.values());

  private ReaderFuzz() {}

  /**
   * Chooses the reader, and has it load what it needs, which is not to count as reading.
   *
   * @param args the reader's name, or {@code all}
   */
  public static void fuzzerInitialize(String[] args) throws IOException {
    String name = args[0].toUpperCase(Locale.ROOT).replace('-', '_');
    readers = name.equals("ALL") ? List.of(Reader.values()) : List.of(Reader.valueOf(name));
    fuzzerTestOneInput(new byte[0]);
  }

  /** Has them read made-up bytes. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    for (Reader reader : readers) {
      reader.read(bytes);
    }
  }
}
