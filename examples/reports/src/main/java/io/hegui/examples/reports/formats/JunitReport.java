package io.hegui.examples.reports.formats;

import io.hegui.examples.reports.Dossier;
import io.hegui.examples.reports.ReportForm;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A report as the XML that JUnit writes and build servers read: a suite a rule, a case a violation.
 * What is waived or undetermined is skipped, a rule that failed is an error, and so is data that
 * was not read or not accepted. What a rule found fulfilled is one case that passes.
 */
public final class JunitReport implements ReportForm {
  @Override
  public void write(Dossier dossier, Locale locale, OutputStream out) throws IOException {
    Words words = new Words(locale, dossier.report());
    OutputStream buffered = new BufferedOutputStream(out);
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(buffered, StandardCharsets.UTF_8.name());
      new JunitWriter(xml, words, dossier.report())
          .write(new JunitSuites(dossier.report(), words).all());
      xml.close(); // which leaves the stream open
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    buffered.flush();
  }
}
