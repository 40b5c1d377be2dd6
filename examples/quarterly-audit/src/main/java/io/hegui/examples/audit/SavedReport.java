package io.hegui.examples.audit;

import io.hegui.examples.audit.EarlierReport.UnreadableException;
import io.hegui.policy.Clause;
import io.hegui.report.ComplianceReport;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** A report that {@code hegui check --format json} wrote, as a command line names it. */
record SavedReport(Path file, CommandLine command, Session session) {

  /** The report; empty if the file cannot be read as one, which the user is then told. */
  Optional<ComplianceReport> read() {
    try {
      ComplianceReport report = new EarlierReport(session, command.getCommandSpec()).read(file);
      report.violations().forEach(violation -> new Clause(violation.clause()));
      return Optional.of(report);
    } catch (UnreadableException e) {
      command.getErr().println(e.getMessage());
    } catch (IllegalArgumentException e) { // a clause is none
      command.getErr().println(session.say("report.foreign", "file", file));
    }
    return Optional.empty();
  }
}
