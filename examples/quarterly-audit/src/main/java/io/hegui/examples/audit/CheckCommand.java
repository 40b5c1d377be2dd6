package io.hegui.examples.audit;

import static java.util.Objects.requireNonNull;

import io.hegui.calendar.AuditPeriod;
import io.hegui.check.CheckRequest;
import io.hegui.examples.audit.text.BottomLine;
import io.hegui.examples.audit.text.Lexicon;
import io.hegui.examples.audit.text.TextReport;
import io.hegui.json.ReportJson;
import io.hegui.json.ReportMerge;
import io.hegui.large.StoppedException;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hegui check}: reads a county's facts, checks them, writes the report. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  @Option(names = "--period", paramLabel = "PERIOD", required = true, converter = PeriodForm.class)
  private @Nullable AuditPeriod period;

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable LocalDate asOf;

  @Option(names = "--format", paramLabel = "text|json")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--work", paramLabel = "FOLDER")
  private @Nullable Path work;

  @Mixin private final Facts facts;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
    this.facts = new Facts(session);
  }

  @Override
  public Integer call() throws IOException {
    facts.mustExist();
    @Nullable ReportFile file = facts.target("--out", out);
    if (work != null) {
      return large(work, file);
    }
    ComplianceReport report = facts.check(request());
    if (file == null) {
      new StandardOutput(session.surroundings().out()).write(to -> write(report, to, true));
    } else {
      try {
        file.write(to -> write(report, to, false));
      } catch (IOException e) {
        throw facts.misuse("misuse.out", "option", "--out", "file", file, "cause", e);
      }
      Lexicon words = new Lexicon(session.spoken().locale());
      spec.commandLine()
          .getErr()
          .println(session.say("written", "file", file, "line", BottomLine.of(report, words)));
    }
    return ExitCode.of(report);
  }

  private int large(Path folder, @Nullable ReportFile file) throws IOException {
    if (file == null || format != ReportFormat.JSON) {
      throw facts.misuse("misuse.work");
    }
    PrintWriter err = spec.commandLine().getErr();
    List<ReportMerge.Totals> totals = new ArrayList<>();
    try (Watch watch = new Watch(session, err)) {
      file.write(
          to -> {
            totals.add(facts.checkLarge(request(), folder, watch, to));
            to.write('\n');
          });
    } catch (StoppedException e) {
      return ExitCode.STOPPED;
    }
    ReportMerge.Totals all = totals.get(0);
    long violations = all.rules().stream().mapToLong(RuleSummary::violations).sum();
    long checked = all.rules().stream().mapToLong(RuleSummary::checked).sum();
    err.println(
        session.say("large.written", "file", file, "checked", checked, "violations", violations));
    return ExitCode.of(all);
  }

  private CheckRequest request() {
    CheckRequest request = CheckRequest.of(requireNonNull(period));
    if (asOf != null) {
      request = request.asOf(asOf);
    }
    return request;
  }

  private void write(ComplianceReport report, OutputStream to, boolean screen) throws IOException {
    if (format == ReportFormat.JSON) {
      ReportJson.write(report, to);
      to.write('\n');
      return;
    }
    boolean colours = screen ? session.colours() : session.manner().colour() == Colour.ALWAYS;
    int width = screen ? session.surroundings().width() : Surroundings.standardWidth();
    String text = TextReport.of(report, session.language().locale(), colours, width);
    to.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
