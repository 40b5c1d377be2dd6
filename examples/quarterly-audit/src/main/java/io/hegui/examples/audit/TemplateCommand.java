package io.hegui.examples.audit;

import io.hegui.examples.workbooks.template.CountyWorkbook;
import io.hegui.examples.workbooks.template.Titles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hegui template}: writes the workbook that a county fills in. */
@Command(name = "template", mixinStandardHelpOptions = true, sortOptions = false)
final class TemplateCommand implements Callable<Integer> {
  @Option(names = "--out", paramLabel = "FILE", required = true)
  private Path out = Path.of("");

  @Option(names = "--example")
  private boolean example;

  @Option(names = "--names")
  private boolean names;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  TemplateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ReportFile file = new ReportFile(out);
    if (!out.toString().endsWith(".xlsx")) {
      throw misuse("misuse.notXlsx", "file", file);
    } else if (!file.problem().isEmpty()) {
      throw misuse(file.problem(), "option", "--out", "file", file);
    } else if (Files.exists(out)) {
      throw misuse("misuse.outExists", "option", "--out", "file", file);
    }
    CountyWorkbook workbook =
        new CountyWorkbook(names ? Titles.NAMES : Titles.CHINESE, session.language().locale());
    try {
      file.write(
          to -> {
            if (example) {
              workbook.writeExample(session.library().schema(), to);
            } else {
              workbook.writeEmpty(session.library().schema(), to);
            }
          });
    } catch (IOException e) {
      throw misuse("misuse.out", "option", "--out", "file", file, "cause", e);
    }
    spec.commandLine().getErr().println(session.say("template.written", "file", file));
    return ExitCode.CLEAN;
  }

  private Misuse misuse(String key, Object... namesAndValues) {
    return new Misuse(spec.commandLine(), session.say(key, namesAndValues));
  }
}
