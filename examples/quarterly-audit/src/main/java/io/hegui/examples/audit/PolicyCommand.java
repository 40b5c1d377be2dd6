package io.hegui.examples.audit;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hegui policy}: the rule author's bench. */
@Command(name = "policy", mixinStandardHelpOptions = true, sortOptions = false)
final class PolicyCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  private PolicyCommand(Session session) {
    this.session = session;
  }

  /** The command with those below it. */
  static CommandLine with(Session session) {
    return new CommandLine(new PolicyCommand(session))
        .addSubcommand(new PolicyNewCommand(session))
        .addSubcommand(new PolicyLintCommand(session))
        .addSubcommand(new PolicyTestCommand(session))
        .addSubcommand(new PolicyDocsCommand(session));
  }

  @Override
  public void run() {
    throw new Misuse(spec.commandLine(), session.say("misuse.command"));
  }
}
