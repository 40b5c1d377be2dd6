package io.hegui.examples.audit;

import io.hegui.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hegui} without a command says what there is. */
@Command(name = "hegui", mixinStandardHelpOptions = true, sortOptions = false)
final class TopCommand implements Runnable {
  private CommandSpec spec = CommandSpec.create();

  private final Session session;

  TopCommand(Session session) {
    this.session = session;
  }

  @Spec
  void spec(CommandSpec own) {
    spec = own.versionProvider(new Version(session));
  }

  @Override
  public void run() {
    throw new Misuse(spec.commandLine(), session.say("misuse.command"));
  }

  /** The program's version, and the policies' by which it judges. */
  private static final class Version implements IVersionProvider {
    private final Session session;

    Version(Session session) {
      this.session = session;
    }

    @Override
    public String[] getVersion() {
      String own = Hegui.class.getPackage().getImplementationVersion();
      List<String> lines = new ArrayList<>();
      lines.add("hegui " + (own == null ? session.say("version.unpacked") : own));
      for (Policy policy : session.library().policies()) {
        lines.add(policy.id() + " " + policy.version() + " " + policy.digest());
        lines.add("  " + session.language().say(policy.title()));
      }
      return lines.toArray(String[]::new);
    }
  }
}
