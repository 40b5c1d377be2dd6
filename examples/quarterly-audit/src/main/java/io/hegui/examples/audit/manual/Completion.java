package io.hegui.examples.audit.manual;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Scripts that complete the command's options, their values, and names of files. */
public final class Completion {
  /** The values of an option, of which a shell offers those that fit. */
  private static final Pattern VALUES =
      Pattern.compile("(?m)^( *local \\w+_option_args=)(\\(.*\\))");

  private Completion() {}

  /** For bash, and for zsh with its bashcompinit. */
  public static String bash(CommandLine command) {
    String name = command.getCommandName();
    // Sourced and never run, so the line that says by what it runs is left out.
    String script = AutoComplete.bash(name, command).replaceFirst("^#!.*\n", "");
    // The constants of an enum are offered as the help writes them.
    Matcher values = VALUES.matcher(script);
    return values.replaceAll(
        found -> {
          String shown = found.group(2).toLowerCase(Locale.ROOT).replace('_', '-');
          return Matcher.quoteReplacement(found.group(1) + shown);
        });
  }

  /**
   * For zsh, as a function that it loads when it needs it.
   *
   * @param bash where the script for bash is installed
   */
  public static String zsh(CommandLine command, String bash) {
    String name = command.getCommandName();
    return String.join(
        "\n",
        "#compdef " + name,
        "autoload -Uz bashcompinit && bashcompinit",
        "source " + bash,
        "_bash_complete -o default -F _complete_" + name,
        "");
  }
}
