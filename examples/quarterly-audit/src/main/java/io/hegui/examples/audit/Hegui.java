package io.hegui.examples.audit;

import io.hegui.examples.audit.sample.SampleCommand;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command {@code hegui}. */
public final class Hegui {
  private static final int HELP_WIDTH = 100;

  private final Surroundings surroundings;
  private final Library library;

  Hegui(Surroundings surroundings, Library library) {
    this.surroundings = surroundings;
    this.library = library;
  }

  /** Runs the command and exits with its code; see {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(new Hegui(Surroundings.ofProcess(), new InstalledLibrary()).run(args));
  }

  int run(String... args) {
    Language language = Language.of(List.of(args));
    PrintWriter err = surroundings.errorWriter();
    Session session = new Session(surroundings, library, language, new Manner());
    try {
      return commandLine(session).execute(args);
    } catch (Throwable e) { // the last stop: an Error, too, must not look like "violations found"
      return new Failures(session).internal(e, err);
    }
  }

  private CommandLine commandLine(Session session) {
    CommandLine top = new CommandLine(new TopCommand(session));
    top.addMixin("manner", session.manner());
    top.addSubcommand(new CheckCommand(session));
    top.addSubcommand(new ExplainCommand(session));
    top.addSubcommand(new DueCommand(session));
    top.addSubcommand(new RulesCommand(session));
    top.addSubcommand(new LedgerCommand(session));
    top.addSubcommand(new SampleCommand());
    Failures failures = new Failures(session);
    Ansi ansi = surroundings.colours(Colour.AUTO) ? Ansi.ON : Ansi.OFF;
    top.setOut(surroundings.writer())
        .setErr(surroundings.errorWriter())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(Math.min(HELP_WIDTH, surroundings.width()))
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
    top.setResourceBundle(session.language().help());
    Version version = new Version(session);
    top.getCommandSpec().versionProvider(version);
    top.getSubcommands().values().forEach(sub -> sub.getCommandSpec().versionProvider(version));
    return top;
  }
}
