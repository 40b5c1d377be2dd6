package io.hegui.examples.reports.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style of the pages, as the file beside this class has it. */
final class Style {
  private Style() {}

  static String text() {
    String file = "letters.css";
    try (InputStream in = Objects.requireNonNull(Style.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
