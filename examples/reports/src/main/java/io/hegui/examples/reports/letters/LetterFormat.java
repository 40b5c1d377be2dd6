package io.hegui.examples.reports.letters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A form in which letters are written. */
public enum LetterFormat {
  /** A page that a browser prints on A4. */
  HTML,
  /** A document of a word processor, to be worked on before it is sent. */
  DOCX;

  /** The extension of its files. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The same words give the same bytes. */
  byte[] write(Content content) throws IOException {
    return switch (this) {
      case HTML -> new HtmlLetter(content).toString().getBytes(StandardCharsets.UTF_8);
      // In a class of its own, so that pages are written without loading a word processor's
      // classes.
      case DOCX -> new DocxLetter(content).toBytes();
    };
  }
}
