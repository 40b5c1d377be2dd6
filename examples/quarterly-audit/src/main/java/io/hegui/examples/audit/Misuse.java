package io.hegui.examples.audit;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A wrong command line; the message says what is wrong in the user's language. */
final class Misuse extends ParameterException {
  private static final long serialVersionUID = 1L;

  Misuse(CommandLine commandLine, String message) {
    super(commandLine, message);
  }
}
