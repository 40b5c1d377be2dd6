package io.hegui.examples.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hegui policy lint}: what is wrong with a policy, with file and line. */
@Command(name = "lint", mixinStandardHelpOptions = true, sortOptions = false)
final class PolicyLintCommand implements Callable<Integer> {
  /** What the findings are written as. */
  enum Form {
    TEXT,
    JSON,
    SARIF
  }

  @Parameters(paramLabel = "POLICY")
  private Path policy = Path.of("");

  @Option(names = "--format", paramLabel = "FORM")
  private Form form = Form.TEXT;

  @Option(names = "--strict")
  private boolean strict;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  PolicyLintCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return new PolicyBench(session, spec.commandLine()).lint(policy, form, strict);
  }
}
