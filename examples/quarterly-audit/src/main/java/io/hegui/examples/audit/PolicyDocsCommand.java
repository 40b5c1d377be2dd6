package io.hegui.examples.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hegui policy docs}: writes a policy's rulebook, a page a rule. */
@Command(name = "docs", mixinStandardHelpOptions = true, sortOptions = false)
final class PolicyDocsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "POLICY")
  private Path policy = Path.of("");

  @Option(names = "--out", paramLabel = "FOLDER", required = true)
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  PolicyDocsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return new PolicyBench(session, spec.commandLine()).docs(policy, out);
  }
}
