package io.hegui.examples.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hegui policy test}: runs a policy's cases. */
@Command(name = "test", mixinStandardHelpOptions = true, sortOptions = false)
final class PolicyTestCommand implements Callable<Integer> {
  /** What the coverage is written as. */
  enum Form {
    TEXT,
    JSON
  }

  @Parameters(paramLabel = "POLICY")
  private Path policy = Path.of("");

  @Option(names = "--rule", paramLabel = "RULE")
  private List<String> rules = new ArrayList<>();

  @Option(names = "--coverage")
  private boolean coverage;

  @Option(names = "--format", paramLabel = "text|json")
  private Form form = Form.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  PolicyTestCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    PolicyBench bench = new PolicyBench(session, spec.commandLine());
    return coverage ? bench.coverage(policy, form) : bench.test(policy, rules);
  }
}
