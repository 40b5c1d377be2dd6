package io.hegui.examples.audit;

import io.hegui.examples.audit.EarlierReport.UnreadableException;
import io.hegui.examples.audit.text.DifferenceList;
import io.hegui.examples.audit.text.Lexicon;
import io.hegui.examples.audit.text.Page;
import io.hegui.examples.reports.formats.MarkdownReport;
import io.hegui.json.DifferenceJson;
import io.hegui.report.Difference;
import io.hegui.text.Visible;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hegui diff}: what became of an earlier report's findings, from two reports alone. */
@Command(name = "diff", mixinStandardHelpOptions = true, sortOptions = false)
final class DiffCommand implements Callable<Integer> {
  /** The forms in which a difference is written. */
  enum Form {
    TEXT,
    JSON,
    MARKDOWN
  }

  @Parameters(paramLabel = "OLD", index = "0")
  private Path before = Path.of("");

  @Parameters(paramLabel = "NEW", index = "1")
  private Path after = Path.of("");

  @Option(names = "--format", paramLabel = "text|json|markdown")
  private Form format = Form.TEXT;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    @Nullable ReportFile file = target();
    Difference difference;
    try {
      EarlierReport reports = new EarlierReport(session, spec);
      difference = Difference.between(reports.read(before), reports.read(after));
    } catch (UnreadableException e) {
      spec.commandLine().getErr().println(Visible.oneLine(String.valueOf(e.getMessage())));
      return ExitCode.INCOMPLETE_INPUT;
    }
    int fresh = difference.newIds().size();
    if (file == null) {
      new StandardOutput(session.surroundings().out()).write(to -> write(difference, to, true));
    } else {
      try {
        file.write(to -> write(difference, to, false));
      } catch (IOException e) {
        throw misuse("misuse.out", "option", "--out", "file", file, "cause", e);
      }
      String said = session.say("diff.written", "file", file, "n", fresh);
      spec.commandLine().getErr().println(said);
    }
    return fresh > 0 ? ExitCode.VIOLATIONS : ExitCode.CLEAN;
  }

  private @Nullable ReportFile target() throws IOException {
    if (out == null) {
      return null;
    }
    for (Path input : List.of(before, after)) {
      if (Files.exists(out) && Files.isSameFile(input, out)) {
        throw misuse("misuse.outIsInput", "option", "--out", "file", input);
      }
    }
    ReportFile file = new ReportFile(out);
    if (!file.problem().isEmpty()) {
      throw misuse(file.problem(), "option", "--out", "file", file);
    }
    return file;
  }

  private void write(Difference difference, OutputStream to, boolean screen) throws IOException {
    switch (format) {
      case TEXT -> to.write(text(difference, screen).getBytes(StandardCharsets.UTF_8));
      case JSON -> {
        DifferenceJson.write(difference, to);
        to.write('\n');
      }
      case MARKDOWN ->
          to.write(
              MarkdownReport.of(difference, session.language().locale())
                  .getBytes(StandardCharsets.UTF_8));
    }
  }

  private String text(Difference difference, boolean screen) {
    boolean colours = screen ? session.colours() : session.manner().colour() == Colour.ALWAYS;
    int width = screen ? session.surroundings().width() : Surroundings.standardWidth();
    Page page = new Page(width, colours, difference.after().masked());
    DifferenceList.write(
        page,
        new Lexicon(session.language().locale(), difference.after().policy().vocabulary()),
        difference);
    return page.toString();
  }

  private Misuse misuse(String key, Object... namesAndValues) {
    return new Misuse(spec.commandLine(), session.say(key, namesAndValues));
  }
}
