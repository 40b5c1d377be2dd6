package io.hegui.examples.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hegui policy new}: begins a policy, or a rule of one. */
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false)
final class PolicyNewCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER")
  private Path folder = Path.of("");

  @Option(names = "--id", paramLabel = "ID")
  private String id = "";

  @Option(names = "--package", paramLabel = "PACKAGE")
  private String javaPackage = "";

  @Option(names = "--title", paramLabel = "TITLE")
  private String title = "";

  @Option(names = "--title-en", paramLabel = "TITLE")
  private String titleInEnglish = "";

  @Option(names = "--from", paramLabel = "DATE")
  private LocalDate from = LocalDate.EPOCH;

  @Option(names = "--rule", paramLabel = "RULE")
  private String rule = "";

  @Option(names = "--pattern", paramLabel = "PATTERN")
  private String pattern = "threshold";

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  PolicyNewCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    PolicyBench bench = new PolicyBench(session, spec.commandLine());
    if (!rule.isEmpty()) {
      return bench.newRule(folder, rule, pattern);
    }
    String inEnglish = titleInEnglish.isEmpty() ? id : titleInEnglish;
    return bench.newPolicy(folder, id, javaPackage, title.isEmpty() ? id : title, inEnglish, from);
  }
}
