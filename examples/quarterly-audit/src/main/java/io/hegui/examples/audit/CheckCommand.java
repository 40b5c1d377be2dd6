package io.hegui.examples.audit;

import static java.util.Objects.requireNonNull;

import io.hegui.calendar.AuditPeriod;
import io.hegui.check.CheckRequest;
import io.hegui.examples.audit.text.BottomLine;
import io.hegui.examples.audit.text.Lexicon;
import io.hegui.examples.audit.text.TextReport;
import io.hegui.json.ReportJson;
import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.ParameterProblems;
import io.hegui.report.ComplianceReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hegui check}: reads a county's facts, checks them, writes the report. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PATH", arity = "1..*")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--period", paramLabel = "PERIOD", required = true, converter = PeriodForm.class)
  private @Nullable AuditPeriod period;

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable LocalDate asOf;

  @Option(names = "--format", paramLabel = "text|json")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--parameters", paramLabel = "FILE")
  private @Nullable Path parameters;

  @Option(names = "--unmasked")
  private boolean unmasked;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw misuse("misuse.noPath", "path", path);
      } else if (out != null && Files.exists(out) && Files.isSameFile(path, out)) {
        throw misuse("misuse.outIsInput", "file", path);
      }
    }
    @Nullable ReportFile file = out == null ? null : new ReportFile(out);
    if (file != null && !file.problem().isEmpty()) {
      throw misuse(file.problem(), "file", file);
    }
    ComplianceReport report = library().check(session.library().read(paths), request());
    if (file == null) {
      new StandardOutput(session.surroundings().out()).write(to -> write(report, to, true));
    } else {
      try {
        file.write(to -> write(report, to, false));
      } catch (IOException e) {
        throw misuse("misuse.out", "file", file, "cause", e);
      }
      Lexicon words = new Lexicon(session.language().locale());
      spec.commandLine()
          .getErr()
          .println(session.say("written", "file", file, "line", BottomLine.of(report, words)));
    }
    return ExitCode.of(report);
  }

  private Library library() throws IOException {
    if (parameters == null) {
      return session.library();
    } else if (!Files.isRegularFile(parameters)) {
      throw misuse("misuse.noPath", "path", parameters);
    }
    try {
      return session.library().with(ParameterOverrides.read(parameters));
    } catch (ParameterProblems e) {
      throw new Misuse(spec.commandLine(), session.say("misuse.parameters"), lines(e));
    } catch (CharacterCodingException e) {
      throw misuse("misuse.notUtf8", "path", parameters);
    }
  }

  private List<String> lines(ParameterProblems problems) {
    return problems.problems().stream()
        .map(
            at ->
                String.join(":", at.file(), "" + at.line(), "" + at.column())
                    + "  "
                    + session.language().say(at.problem()))
        .toList();
  }

  private CheckRequest request() {
    CheckRequest request = CheckRequest.of(requireNonNull(period));
    if (asOf != null) {
      request = request.asOf(asOf);
    }
    return unmasked ? request.unmasked() : request;
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

  private Misuse misuse(String key, Object... namesAndValues) {
    return new Misuse(spec.commandLine(), session.say(key, namesAndValues));
  }
}
