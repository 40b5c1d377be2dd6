package io.hegui.json;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.InjectableValues;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hegui.report.Basis;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Evidence;
import io.hegui.report.PolicyRef;
import io.hegui.report.Stop;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a report as JSON in UTF-8 and reads it back; the same report gives the same bytes. */
public final class ReportJson {
  static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .characterEscapes(new VisibleCharacters())
          .build();

  private ReportJson() {}

  /** Writes the report; the stream stays open. */
  public static void write(ComplianceReport report, OutputStream out) throws IOException {
    write(report, null, out);
  }

  /**
   * Writes the report and, behind it in a field {@code basis}, what it rests on; the stream stays
   * open.
   *
   * @param basis null if that is not known
   */
  public static void write(ComplianceReport report, @Nullable Basis basis, OutputStream out)
      throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      new ReportWriter(json).write(report, basis);
    }
  }

  /**
   * Reads a report; the stream stays open. Fields that a later version may have added are passed
   * over.
   *
   * @throws IOException if it cannot be read, or is no report
   */
  public static ComplianceReport read(InputStream in) throws IOException {
    @Nullable ComplianceReport report = Reading.MAPPER.readValue(in, ComplianceReport.class);
    if (report == null) {
      throw new IOException("this is no report: null");
    }
    return report;
  }

  /**
   * Reads what a report rests on; the stream stays open.
   *
   * @return empty if the report does not say
   * @throws IOException if it cannot be read, or is no report
   */
  public static Optional<Basis> readBasis(InputStream in) throws IOException {
    @Nullable Resting resting =
        Reading.MAPPER
            .readerFor(Resting.class)
            .without(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .without(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .readValue(in);
    return resting == null ? Optional.empty() : Optional.ofNullable(resting.basis());
  }

  /** Of a report only what it rests on. */
  private record Resting(@Nullable Basis basis) {}

  static JsonMapper mapper() {
    return Reading.MAPPER;
  }

  /** Reads one part of a report, behind which more stands. */
  static ObjectReader reader(Class<?> type) {
    return Reading.MAPPER.readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /** Set up when a report is first read. */
  private static final class Reading {
    static final JsonMapper MAPPER =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(PolicyRef.class, new PolicyRefReader()))
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .addMixIn(Evidence.class, EvidenceByName.class)
            .addMixIn(ComplianceReport.class, WholeUnlessItSaysOtherwise.class)
            .injectableValues(new InjectableValues.Std().addValue("stops", List.of()))
            .build();
  }

  /** Reports of the first versions were of checks that nothing ended. */
  private record WholeUnlessItSaysOtherwise(
      @JacksonInject(value = "stops", useInput = OptBoolean.TRUE) List<Stop> stops) {}

  /** Evidence states what it is in a field {@code type}. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = ReportWriter.TYPE)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Evidence.Shown.class, name = ReportWriter.SHOWN),
    @JsonSubTypes.Type(value = Evidence.Sought.class, name = ReportWriter.SOUGHT)
  })
  private interface EvidenceByName {}
}
