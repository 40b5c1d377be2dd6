package io.hegui.examples.reports.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.hegui.examples.reports.Dossier;
import io.hegui.examples.reports.InputFile;
import io.hegui.examples.reports.ReportForm;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.json.VisibleCharacters;
import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.report.Fault;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * A report as SARIF 2.1.0 (OASIS), which tools for code review read and compare. What could not be
 * determined is a result of kind {@code open}, a waiver a suppression, a failed rule or a data
 * finding a notification. What is not due yet is only counted.
 */
public final class SarifReport implements ReportForm {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .characterEscapes(new VisibleCharacters())
          .build();

  @Override
  public void write(Dossier dossier, Locale locale, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      run(dossier, new Sarif(json, new Words(locale, dossier.report())));
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void run(Dossier dossier, Sarif sarif) throws IOException {
    JsonGenerator json = sarif.json();
    SarifPlaces places = new SarifPlaces(sarif);
    SarifRules rules = new SarifRules(sarif, dossier);
    json.writeStartObject();
    rules.write();
    json.writeStringField("language", sarif.words().isEnglish() ? "en" : "zh-CN");
    json.writeStringField("columnKind", "unicodeCodePoints");
    invocation(dossier.report(), sarif, places);
    artifacts(dossier, json, places);
    new SarifResults(sarif, rules, places, dossier).write();
    properties(dossier.report(), json);
    json.writeEndObject();
  }

  private static void invocation(ComplianceReport report, Sarif sarif, SarifPlaces places)
      throws IOException {
    JsonGenerator json = sarif.json();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", report.errors().isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Fault fault : report.errors()) {
      begin(json, SarifRules.FAULT, "error");
      sarif.message("message", sarif.words().say(fault.message()));
      json.writeObjectFieldStart("associatedRule");
      json.writeStringField("id", fault.ruleId());
      json.writeEndObject();
      json.writeEndObject();
    }
    for (DataNote note : report.dataFindings()) {
      boolean marked = note.effect() == Effect.ROW_MARKED;
      begin(json, note.problem().name(), marked ? "warning" : "error");
      sarif.message("message", sarif.words().say(note.message()));
      places.write(note.table(), note.file(), note.sheet(), note.row(), note.column());
      json.writeObjectFieldStart("properties");
      sarif.text("value", note.value());
      json.writeStringField("effect", note.effect().name());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void begin(JsonGenerator json, String id, String level) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("descriptor");
    json.writeStringField("id", id);
    json.writeEndObject();
    json.writeStringField("level", level);
  }

  private static void artifacts(Dossier dossier, JsonGenerator json, SarifPlaces places)
      throws IOException {
    json.writeArrayFieldStart("artifacts");
    for (InputFile input : dossier.inputs()) {
      json.writeStartObject();
      places.artifact("location", input.name());
      json.writeNumberField("length", input.bytes());
      json.writeObjectFieldStart("hashes");
      json.writeStringField("sha-256", input.sha256());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void properties(ComplianceReport report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("policy", report.policy().id());
    json.writeStringField("policyVersion", report.policy().version());
    json.writeStringField("policyDigest", report.policy().digest());
    json.writeStringField("period", report.period());
    json.writeStringField("asOf", report.asOf().toString());
    json.writeBooleanField("masked", report.masked());
    json.writeEndObject();
  }
}
