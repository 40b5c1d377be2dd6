package io.hegui.examples.audit.manual;

import io.hegui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command, made of the same texts as its help. */
public final class ManPage {
  private static final Messages MESSAGES =
      Messages.load(ManPage.class.getClassLoader(), "io/hegui/examples/audit/manual/manual");

  /** Wide enough for any synopsis: the reader's terminal breaks the lines. */
  private static final int ONE_LINE = 10_000;

  private static final List<String> VARIABLES =
      List.of("JAVA_HOME", "HEGUI_JAVA_OPTIONS", "LC_ALL", "NO_COLOR", "XDG_CACHE_HOME");

  private final Locale language;
  private final String version;
  private final String day;

  /**
   * @param version the program's
   * @param day the program's day, as it stands at the foot of the page
   */
  public ManPage(Locale language, String version, String day) {
    this.language = language;
    this.version = version;
    this.day = day;
  }

  /** The name of a command's page: {@code hegui-check}. */
  public static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName("-");
  }

  /** The page. The command's texts are in whatever language its bundle is. */
  public String of(CommandLine command) {
    command.setUsageHelpWidth(ONE_LINE);
    CommandSpec spec = command.getCommandSpec();
    Help help = new Help(spec, Help.defaultColorScheme(Help.Ansi.OFF));
    String header = String.join(" ", spec.usageMessage().header());
    Roff page =
        Roff.begin(name(command).toUpperCase(Locale.ROOT), day, "hegui " + version, say("manual"));
    page.section(say("name")).paragraph(name(command) + " - " + header);
    page.section(say("synopsis")).paragraph(help.synopsis(0));
    if (spec.usageMessage().description().length > 0) {
      page.section(say("description"));
      page.paragraph(String.join(" ", spec.usageMessage().description()));
    }
    arguments(page, spec);
    commands(page, command);
    exitCodes(page, spec);
    environment(page);
    if (spec.usageMessage().footer().length > 0) {
      page.section(say("examples"));
      page.verbatim(
          Stream.of(spec.usageMessage().footer()).skip(1).collect(Collectors.joining("\n")));
    }
    return page.section(say("seeAlso")).paragraph(others(command)).toString();
  }

  private void arguments(Roff page, CommandSpec spec) {
    if (!spec.positionalParameters().isEmpty()) {
      page.section(say("arguments"));
      for (PositionalParamSpec each : spec.positionalParameters()) {
        page.term(Roff.italic(each.paramLabel()), description(each));
      }
    }
    page.section(say("options"));
    for (OptionSpec option : spec.options()) {
      String names = Stream.of(option.names()).map(Roff::bold).collect(Collectors.joining(", "));
      String value = option.arity().max() == 0 ? "" : " " + Roff.italic(option.paramLabel());
      page.term(names + value, description(option));
    }
  }

  private static String description(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  private void commands(Roff page, CommandLine command) {
    if (!command.getSubcommands().isEmpty()) {
      page.section(say("commands"));
      for (CommandLine each : command.getSubcommands().values()) {
        String[] header = each.getCommandSpec().usageMessage().header();
        page.term(Roff.bold(name(each)) + "(1)", String.join(" ", header));
      }
    }
  }

  private void exitCodes(Roff page, CommandSpec spec) {
    Map<String, String> codes = spec.usageMessage().exitCodeList();
    if (!codes.isEmpty()) {
      page.section(say("exit"));
      codes.forEach((code, meaning) -> page.term(Roff.bold(code), meaning));
    }
  }

  private void environment(Roff page) {
    page.section(say("environment"));
    VARIABLES.forEach(name -> page.term(Roff.bold(name), say("environment." + name)));
  }

  private static String others(CommandLine command) {
    CommandLine parent = command.getParent();
    List<CommandLine> family = new ArrayList<>();
    family.add(parent == null ? command : parent);
    family.addAll((parent == null ? command : parent).getSubcommands().values());
    return family.stream()
        .filter(each -> each != command)
        .map(each -> name(each) + "(1)")
        .collect(Collectors.joining(", "));
  }

  private String say(String key) {
    return MESSAGES.text(key).in(language);
  }
}
