package io.hegui.examples.audit;

import static java.util.Objects.requireNonNull;

import io.hegui.calendar.AuditPeriod;
import io.hegui.check.CheckRequest;
import io.hegui.examples.audit.EarlierReport.UnreadableException;
import io.hegui.examples.reports.Dossier;
import io.hegui.examples.reports.InputFile;
import io.hegui.facts.Submission;
import io.hegui.json.ReportMerge;
import io.hegui.large.StoppedException;
import io.hegui.report.Basis;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Difference;
import io.hegui.report.RuleSummary;
import io.hegui.text.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
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

  @Mixin private final Target target;

  @Option(names = "--baseline", paramLabel = "REPORT")
  private @Nullable Path baseline;

  @Option(names = "--fail-on", paramLabel = "new|high|medium|low|never")
  private FailOn failOn = FailOn.LOW;

  @Option(names = "--work", paramLabel = "FOLDER")
  private @Nullable Path work;

  @Mixin private final Facts facts;

  @Mixin private final Annotation annotation;

  @Mixin private final Cover cover;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
    this.facts = new Facts(session);
    this.target = new Target(session);
    this.cover = new Cover();
    this.annotation = new Annotation(session);
  }

  @Override
  public Integer call() throws IOException {
    facts.mustExist();
    if (failOn == FailOn.NEW && baseline == null) {
      throw facts.misuse("misuse.failOnNew");
    }
    target.mustBeWritable(facts, requireNonNull(period).toString(), reports());
    annotation.mustFit(facts.paths(), work != null);
    if (work != null) {
      return large(work);
    }
    EarlierReport reader = new EarlierReport(session, spec);
    try {
      // Before anything is checked: it may take long, and what was asked for should come of it.
      @Nullable ComplianceReport last = baseline == null ? null : reader.read(baseline);
      return check(last, cover.earlier(reader));
    } catch (UnreadableException e) {
      spec.commandLine().getErr().println(Visible.oneLine(String.valueOf(e.getMessage())));
      return ExitCode.INCOMPLETE_INPUT;
    }
  }

  private int check(@Nullable ComplianceReport last, List<ComplianceReport> earlier)
      throws IOException {
    Steady inputs = Steady.begin(facts.paths());
    Submission submission = facts.read();
    ComplianceReport report = facts.check(submission, request());
    Dossier dossier = Dossier.of(report).in(cover.workpaper()).after(earlier);
    if (target.namesInputs()) {
      List<InputFile> files = InputFiles.of(facts.paths());
      dossier = dossier.from(files, Version.program(session)).on(facts.basis(files));
    }
    if (!inputs.areAsTheyWere()) {
      return changed();
    }
    if (last != null) {
      dossier = dossier.against(Difference.between(last, report, submission));
    }
    target.write(dossier, facts);
    int annotated = annotation.write(report, facts.paths());
    return Math.max(annotated, ExitCode.of(report, failOn.isMet(report, dossier.difference())));
  }

  private int large(Path folder) throws IOException {
    @Nullable ReportFile file = target.jsonFile();
    if (file == null || baseline != null) {
      throw facts.misuse("misuse.work");
    }
    PrintWriter err = spec.commandLine().getErr();
    Steady inputs = Steady.begin(facts.paths());
    List<ReportMerge.Totals> totals = new ArrayList<>();
    try (Watch watch = new Watch(session, err)) {
      file.write(
          to -> {
            Basis basis = facts.basis(InputFiles.of(facts.paths()));
            totals.add(facts.checkLarge(request(), folder, basis, watch, to));
            to.write('\n');
            if (!inputs.areAsTheyWere()) {
              throw new Steady.ChangedException();
            }
          });
    } catch (StoppedException e) {
      return ExitCode.STOPPED;
    } catch (Steady.ChangedException e) {
      return changed();
    }
    ReportMerge.Totals all = totals.get(0);
    long violations = all.rules().stream().mapToLong(RuleSummary::violations).sum();
    long checked = all.rules().stream().mapToLong(RuleSummary::checked).sum();
    err.println(
        session.say("large.written", "file", file, "checked", checked, "violations", violations));
    return ExitCode.of(all, failOn.isMet(all.rules()));
  }

  private int changed() {
    spec.commandLine().getErr().println(session.say("changed"));
    return ExitCode.INCOMPLETE_INPUT;
  }

  /** The reports that are read beside the facts. */
  private List<Path> reports() {
    List<Path> reports = new ArrayList<>(cover.earlier());
    if (baseline != null) {
      reports.add(baseline);
    }
    return reports.stream().filter(Files::exists).toList();
  }

  private CheckRequest request() {
    CheckRequest request = CheckRequest.of(requireNonNull(period));
    if (asOf != null) {
      request = request.asOf(asOf);
    }
    return request;
  }
}
