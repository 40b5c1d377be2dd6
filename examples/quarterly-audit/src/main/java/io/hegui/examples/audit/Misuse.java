package io.hegui.examples.audit;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A wrong command line; the message says what is wrong in the user's language. */
final class Misuse extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> details;

  Misuse(CommandLine commandLine, String message) {
    this(commandLine, message, List.of());
  }

  Misuse(CommandLine commandLine, String message, List<String> details) {
    super(commandLine, message);
    this.details = List.copyOf(details);
  }

  /** What is wrong in particular, a line each. */
  List<String> details() {
    return details;
  }
}
