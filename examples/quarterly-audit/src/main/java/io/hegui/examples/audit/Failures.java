package io.hegui.examples.audit;

import io.hegui.policy.PolicyException;
import io.hegui.policy.UnpinnedException;
import io.hegui.text.EditDistance;
import io.hegui.text.Visible;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.ITypeInfo;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in the user's language what went wrong, and gives it an exit code. Left alone, picocli
 * speaks English and exits with 1 on an exception, which says of a check that it found violations.
 */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  /** The edits by which a mistyped option may differ from what was meant. */
  private static final int MISTYPED = 2;

  private final Session session;

  Failures(Session session) {
    this.session = session;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(session.say("misuse", "what", Visible.oneLine(what(e))));
    if (e instanceof Misuse misuse) {
      misuse.details().forEach(line -> err.println("  " + Visible.oneLine(line)));
    }
    String name = command.getCommandSpec().qualifiedName();
    err.println(session.say("misuse.help", "command", name));
    return ExitCode.USAGE;
  }

  private String what(ParameterException e) {
    if (e instanceof Misuse) {
      return String.valueOf(e.getMessage());
    } else if (e instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().isEmpty() ? "" : unmatched.getUnmatched().get(0);
      List<String> near =
          unmatched.isUnknownOption()
              ? near(e.getCommandLine(), first)
              : unmatched.getSuggestions();
      String key = unmatched.isUnknownOption() ? "misuse.option" : "misuse.argument";
      return session.say(key, "value", first)
          + (near.isEmpty() ? "" : session.say("misuse.near", "near", String.join(" ", near)));
    } else if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return session.say(
          "misuse.missing",
          "missing",
          missing.getMissing().stream().map(Failures::name).collect(Collectors.joining(" ")));
    } else if (e instanceof OverwrittenOptionException && e.getArgSpec() != null) {
      return session.say("misuse.twice", "option", name(e.getArgSpec()));
    } else if (e.getArgSpec() instanceof OptionSpec option && e.getValue() != null) {
      String hint =
          hint(e.getCommandLine().getCommandName(), option.longestName().replaceFirst("^--", ""));
      return session.say(
          "misuse.value",
          "option",
          option.longestName(),
          "value",
          e.getValue(),
          "hint",
          hint.isEmpty() ? "" : session.say(hint, "choices", choices(option)));
    }
    return String.valueOf(e.getMessage());
  }

  /** The key of the hint for an option, of which a command may have its own; empty without one. */
  private String hint(String command, String option) {
    return Stream.of("hint." + command + "." + option, "hint." + option)
        .filter(session.spoken()::knows)
        .findFirst()
        .orElse("");
  }

  /** The options that somebody may have meant: those that are a few edits away. */
  private static List<String> near(CommandLine command, String typed) {
    String name = typed.replaceFirst("=.*", "");
    return command.getCommandSpec().optionsMap().keySet().stream()
        .filter(option -> EditDistance.of(name, option) <= MISTYPED)
        .sorted()
        .toList();
  }

  /** What an option can be; empty if it is not one of a few words. */
  private static String choices(OptionSpec option) {
    ITypeInfo type = option.typeInfo();
    ITypeInfo one = type.isMultiValue() ? type.getAuxiliaryTypeInfos().get(0) : type;
    return one.isEnum()
        ? one.getEnumConstantNames().stream()
            .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.joining(" "))
        : "";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    return tell(e, command.getErr());
  }

  /** Says why a command came to no result, and returns its exit code. */
  int tell(Throwable e, PrintWriter err) {
    if (e instanceof UnpinnedException unpinned) {
      return refused(session.say("unpinned"), unpinned.refusals().stream().map(this::line), err);
    }
    if (e instanceof PolicyException && !session.manner().policies().isEmpty()) {
      Stream<String> lines = String.valueOf(e.getMessage()).lines();
      return refused(session.say("misuse.policies"), lines, err);
    }
    return internal(e, err);
  }

  private String line(UnpinnedException.Refusal each) {
    return session.say("unpinned." + each.reason(), "file", each.file(), "detail", each.detail());
  }

  /** Policies that were named and not opened. */
  private int refused(String what, Stream<String> lines, PrintWriter err) {
    err.println(session.say("misuse", "what", what));
    lines.forEach(line -> err.println("  " + Visible.oneLine(line)));
    err.flush();
    return ExitCode.USAGE;
  }

  private int internal(Throwable e, PrintWriter err) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    String first = Visible.oneLine(message.lines().findFirst().orElse(""));
    String cause = e.getClass().getSimpleName() + (first.isEmpty() ? "" : ": " + first);
    err.println(session.say("internal", "cause", cause));
    if (e instanceof PolicyException) {
      // What is wrong with a policy is for its author to mend, and stands in its other lines.
      message.lines().skip(1).map(Visible::oneLine).forEach(err::println);
    }
    if (session.manner().debug()) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      err.println(trace);
    } else {
      err.println(session.say("internal.debug"));
    }
    err.flush();
    return ExitCode.INTERNAL_ERROR;
  }
}
