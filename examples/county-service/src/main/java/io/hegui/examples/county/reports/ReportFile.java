package io.hegui.examples.county.reports;

import io.hegui.examples.county.web.ProblemException;
import io.hegui.examples.reports.Dossier;
import io.hegui.examples.reports.ReportForm;
import io.hegui.examples.reports.excel.FindingList;
import io.hegui.examples.reports.html.HtmlReport;
import io.hegui.json.ReportJson;
import io.hegui.report.ComplianceReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The forms in which a report is sent. */
enum ReportFile {
  JSON("json", MediaType.APPLICATION_JSON_VALUE),
  HTML("html", "text/html;charset=UTF-8"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String ending;
  private final MediaType type;

  ReportFile(String ending, String type) {
    this.ending = ending;
    this.type = MediaType.parseMediaType(type);
  }

  /**
   * The form that is asked for: by name, else by what the sender accepts.
   *
   * @throws ProblemException if there is no such form
   */
  static ReportFile of(@Nullable String name, List<MediaType> accepted) {
    for (ReportFile file : values()) {
      if (file.ending.equals(name)) {
        return file;
      }
    }
    if (name != null) {
      throw ProblemException.of(406, "http-406");
    }
    for (MediaType wanted : accepted) {
      for (ReportFile file : values()) {
        if (wanted.isCompatibleWith(file.type)) {
          return file;
        }
      }
    }
    if (accepted.isEmpty()) {
      return JSON;
    }
    throw ProblemException.of(406, "http-406");
  }

  /** The report as a file to be saved; what it says of scripts is its own and not this site's. */
  ResponseEntity<byte[]> answer(ComplianceReport report, Locale language) {
    String name = "合规检查-" + report.period().replace("..", "_") + "." + ending;
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(bytes(report, language));
  }

  private byte[] bytes(ComplianceReport report, Locale language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      form().write(Dossier.of(report), language, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private ReportForm form() {
    return switch (this) {
      case JSON -> (dossier, locale, out) -> ReportJson.write(dossier.report(), out);
      case HTML -> new HtmlReport();
      case XLSX -> new FindingList();
    };
  }
}
