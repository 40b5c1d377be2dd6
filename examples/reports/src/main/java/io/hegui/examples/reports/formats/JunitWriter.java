package io.hegui.examples.reports.formats;

import io.hegui.examples.reports.formats.JunitCase.Outcome;
import io.hegui.report.ComplianceReport;
import io.hegui.text.Visible;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes suites as XML. */
final class JunitWriter {
  private final XMLStreamWriter xml;
  private final Words words;
  private final ComplianceReport report;

  JunitWriter(XMLStreamWriter xml, Words words, ComplianceReport report) {
    this.xml = xml;
    this.words = words;
    this.report = report;
  }

  void write(List<JunitSuite> suites) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("testsuites");
    attribute("name", words.say("junit.title") + " " + report.period());
    attribute("tests", suites.stream().mapToLong(suite -> suite.cases().size()).sum());
    attribute("failures", count(suites, Outcome.FAILURE));
    attribute("errors", count(suites, Outcome.ERROR));
    attribute("time", 0);
    for (JunitSuite suite : suites) {
      suite(suite);
    }
    line();
    xml.writeEndElement();
    line();
    xml.writeEndDocument();
  }

  private static long count(List<JunitSuite> suites, Outcome outcome) {
    return suites.stream().mapToLong(suite -> suite.count(outcome)).sum();
  }

  private void suite(JunitSuite suite) throws XMLStreamException {
    line();
    xml.writeStartElement("testsuite");
    attribute("name", suite.name());
    attribute("tests", suite.cases().size());
    attribute("failures", suite.count(Outcome.FAILURE));
    attribute("errors", suite.count(Outcome.ERROR));
    attribute("skipped", suite.count(Outcome.SKIPPED));
    attribute("time", 0);
    properties();
    for (JunitCase each : suite.cases()) {
      // The part before the last dot is taken for a package.
      one(report.policy().id() + "." + suite.id().replace('.', '_'), each);
    }
    line();
    xml.writeEndElement();
  }

  private void properties() throws XMLStreamException {
    line();
    xml.writeStartElement("properties");
    property("policy", report.policy().id() + " " + report.policy().version());
    property("digest", report.policy().digest());
    property("asOf", report.asOf().toString());
    xml.writeEndElement();
  }

  private void property(String name, String value) throws XMLStreamException {
    xml.writeEmptyElement("property");
    attribute("name", name);
    attribute("value", value);
  }

  private void one(String className, JunitCase each) throws XMLStreamException {
    line();
    xml.writeStartElement("testcase");
    attribute("name", each.name());
    attribute("classname", className);
    if (!each.file().isEmpty()) {
      attribute("file", each.file());
    }
    attribute("time", 0);
    if (each.outcome() != Outcome.PASSED) {
      xml.writeStartElement(each.outcome().element());
      attribute("message", each.message());
      if (each.outcome() != Outcome.SKIPPED) {
        attribute("type", each.type());
        xml.writeCharacters(XmlText.clean(words.shown(each.details())));
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, XmlText.clean(Visible.oneLine(words.shown(value))));
  }

  private void attribute(String name, long value) throws XMLStreamException {
    xml.writeAttribute(name, Long.toString(value));
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
