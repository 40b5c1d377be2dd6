package io.hegui.examples.audit;

import io.hegui.examples.reports.Harmless;
import io.hegui.json.ReportJson;
import io.hegui.policy.Clause;
import io.hegui.report.ComplianceReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** A report that {@code hegui check --format json} wrote, as a command line names it. */
record SavedReport(Path file, CommandLine command, Session session) {

  /** The report; empty if the file cannot be read as one, which the user is then told. */
  Optional<ComplianceReport> read() {
    if (!Files.exists(file)) {
      throw misuse("misuse.noPath");
    } else if (Files.isDirectory(file)) {
      throw misuse("misuse.noFile");
    }
    try (InputStream in = Files.newInputStream(file)) {
      ComplianceReport report = ReportJson.read(in);
      report.violations().forEach(violation -> new Clause(violation.clause()));
      return Optional.of(report);
    } catch (IOException | IllegalArgumentException e) { // the latter if a clause is none
      String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      String cause = e.getClass().getSimpleName() + ": " + Harmless.oneLine(first);
      command.getErr().println(session.say("report.unreadable", "file", file, "cause", cause));
      return Optional.empty();
    }
  }

  private Misuse misuse(String key) {
    return new Misuse(command, session.say(key, "path", file));
  }
}
