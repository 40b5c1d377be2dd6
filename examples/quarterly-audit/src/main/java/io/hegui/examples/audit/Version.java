package io.hegui.examples.audit;

import io.hegui.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.IVersionProvider;

/** The program's version, and the policies' by which it judges. */
final class Version implements IVersionProvider {
  private final Session session;

  Version(Session session) {
    this.session = session;
  }

  @Override
  public String[] getVersion() {
    List<String> lines = new ArrayList<>();
    lines.add(program(session));
    for (Policy policy : session.library().policies()) {
      lines.add(policy.id() + " " + policy.version() + " " + policy.digest());
      lines.add("  " + session.spoken().say(policy.title()));
    }
    return lines.toArray(String[]::new);
  }

  /** The program's name and version. */
  static String program(Session session) {
    String own = Hegui.class.getPackage().getImplementationVersion();
    return "hegui " + (own == null ? session.say("version.unpacked") : own);
  }
}
