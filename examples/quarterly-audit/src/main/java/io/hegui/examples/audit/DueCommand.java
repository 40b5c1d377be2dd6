package io.hegui.examples.audit;

import static java.util.Objects.requireNonNull;

import io.hegui.calendar.AuditPeriod;
import io.hegui.calendar.Frequency;
import io.hegui.check.CheckRequest;
import io.hegui.examples.audit.calendar.DueCalendar;
import io.hegui.examples.audit.text.DueList;
import io.hegui.examples.audit.text.DueOrder;
import io.hegui.examples.audit.text.Lexicon;
import io.hegui.examples.audit.text.Page;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Pending;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hegui due}: what is not due yet, when it will be, and who has to see to it. */
@Command(name = "due", mixinStandardHelpOptions = true, sortOptions = false)
final class DueCommand implements Callable<Integer> {
  @Option(names = "--as-of", paramLabel = "DATE", required = true)
  private @Nullable LocalDate asOf;

  @Option(names = "--period", paramLabel = "PERIOD", converter = PeriodForm.class)
  private @Nullable AuditPeriod period;

  @Option(names = "--by", paramLabel = "date|unit|township")
  private DueOrder by = DueOrder.DATE;

  @Option(names = "--within", paramLabel = "DAYS")
  private @Nullable Integer within;

  @Option(names = "--ics", paramLabel = "FILE")
  private @Nullable Path ics;

  @Mixin private final Facts facts;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  DueCommand(Session session) {
    this.session = session;
    this.facts = new Facts(session);
  }

  @Override
  public Integer call() throws IOException {
    facts.mustExist();
    if (within != null && within < 0) {
      throw facts.misuse("misuse.within", "value", within);
    }
    @Nullable ReportFile file = facts.target("--ics", ics);
    LocalDate day = requireNonNull(asOf);
    AuditPeriod checked = period == null ? Frequency.QUARTER.unitOf(day) : period;
    ComplianceReport report = facts.check(CheckRequest.of(checked).asOf(day));
    List<Pending> due =
        report.pending().stream()
            .filter(pending -> within == null || pending.daysLeft() <= within)
            .toList();
    Lexicon words = new Lexicon(session.language().locale(), report.vocabulary());
    Page page = new Page(session.surroundings().width(), session.colours(), report.masked());
    DueList.write(page, words, report, due, by);
    if (file != null) {
      write(file, report, due);
    }
    byte[] text = page.toString().getBytes(StandardCharsets.UTF_8);
    new StandardOutput(session.surroundings().out()).write(to -> to.write(text));
    return ExitCode.ofReading(report);
  }

  private void write(ReportFile file, ComplianceReport report, List<Pending> due)
      throws IOException {
    byte[] calendar = new DueCalendar(report, session.language().locale()).of(due);
    try {
      file.write(to -> to.write(calendar));
    } catch (IOException e) {
      throw facts.misuse("misuse.out", "option", "--ics", "file", file, "cause", e);
    }
    spec.commandLine()
        .getErr()
        .println(session.say("calendar.written", "file", file, "n", due.size()));
  }
}
