package io.hegui.examples.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A form in which a dossier is written. The same dossier and locale give the same bytes. */
@FunctionalInterface
public interface ReportForm {
  /**
   * Writes a dossier; the stream stays open.
   *
   * @param locale the reader's language: English for an English locale, Chinese for any other
   */
  void write(Dossier dossier, Locale locale, OutputStream out) throws IOException;
}
