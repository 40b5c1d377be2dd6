package io.hegui.examples.audit;

import io.hegui.examples.audit.sample.SampleCommand;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command {@code hegui}. */
public final class Hegui {
  private static final int HELP_WIDTH = 100;

  /** The commands that check facts, and so need the rules. */
  private static final Set<String> CHECKING = Set.of("check", "due", "impact", "replay", "trace");

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

  int run(String... typed) {
    String[] args = withHelpAsOption(typed);
    Language language = Language.of(List.of(args));
    Language spoken = Language.of(List.of(args), surroundings.environment());
    PrintWriter err = surroundings.errorWriter();
    Session session = new Session(surroundings, library, language, spoken, new Manner());
    try {
      Library extended = PolicyOption.add(List.of(args), library);
      return run(session.with(extended), args);
    } catch (Throwable e) { // the last stop: an Error, too, must not look like "violations found"
      return new Failures(session).tell(e, err);
    }
  }

  /** Many type {@code help check} for {@code check --help}. */
  private static String[] withHelpAsOption(String... typed) {
    return typed.length > 0 && typed[0].equals("help")
        ? Stream.concat(Arrays.stream(typed).skip(1), Stream.of("--help")).toArray(String[]::new)
        : typed;
  }

  private int run(Session session, String... args) {
    String asked = args.length == 0 ? "" : args[0];
    if (CHECKING.contains(asked)) {
      session.library().prepare();
    }
    return commandLine(session, asked).execute(args);
  }

  /** All commands; but only the one that is asked for, if one is: each takes its time to set up. */
  private static Collection<Supplier<Object>> commands(Session session, String asked) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(session));
    commands.put("diff", () -> new DiffCommand(session));
    commands.put("impact", () -> new ImpactCommand(session));
    commands.put("explain", () -> new ExplainCommand(session));
    commands.put("trace", () -> new TraceCommand(session));
    commands.put("due", () -> new DueCommand(session));
    commands.put("notice", () -> new NoticeCommand(session));
    commands.put("draw", () -> new DrawCommand(session));
    commands.put("keys", () -> new KeysCommand(session));
    commands.put("sign", () -> new SignCommand(session));
    commands.put("verify", () -> new VerifyCommand(session));
    commands.put("replay", () -> new ReplayCommand(session));
    commands.put("rules", () -> new RulesCommand(session));
    commands.put("ledger", () -> new LedgerCommand(session));
    commands.put("sample", () -> new SampleCommand(session.spoken()::say));
    commands.put("template", () -> new TemplateCommand(session));
    commands.put("policy", () -> PolicyCommand.with(session));
    Supplier<Object> only = commands.get(asked);
    return only == null ? commands.values() : List.of(only);
  }

  /** The command line with all commands, or with the one that is asked for. */
  CommandLine commandLine(Session session, String asked) {
    CommandLine top = new CommandLine(new TopCommand(session));
    top.addMixin("manner", session.manner());
    commands(session, asked).forEach(command -> top.addSubcommand(command.get()));
    Failures failures = new Failures(session);
    Ansi ansi = surroundings.colours(Colour.AUTO) ? Ansi.ON : Ansi.OFF;
    top.setOut(surroundings.writer())
        .setErr(surroundings.errorWriter())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false) // options that are read ahead must not hide in a file
        .setUsageHelpWidth(Math.min(HELP_WIDTH, surroundings.width()))
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
    top.setResourceBundle(session.spoken().help());
    Version version = new Version(session);
    top.getCommandSpec().versionProvider(version);
    below(top).forEach(sub -> sub.getCommandSpec().versionProvider(version));
    return top;
  }

  /** All commands below a command. */
  static List<CommandLine> below(CommandLine command) {
    return command.getSubcommands().values().stream()
        .flatMap(sub -> Stream.concat(Stream.of(sub), below(sub).stream()))
        .toList();
  }
}
