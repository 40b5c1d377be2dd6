package io.hegui.examples.audit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hegui} without a command says what there is. */
@Command(name = "hegui", mixinStandardHelpOptions = true, sortOptions = false)
final class TopCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  TopCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    throw new Misuse(spec.commandLine(), session.say("misuse.command"));
  }
}
