package io.hegui.examples.audit;

import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.ParameterProblems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Sets a county's own parameter values in a library; what does not fit is a misuse. */
final class CountyParameters {
  /** Where the values come from. */
  @FunctionalInterface
  interface Source {
    ParameterOverrides read() throws IOException;
  }

  private final Session session;
  private final CommandSpec command;

  CountyParameters(Session session, CommandSpec command) {
    this.session = session;
    this.command = command;
  }

  /** The library with the values of a file. */
  Library in(Path file, Library library) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw misuse("misuse.noPath", "path", file);
    }
    try {
      return in(() -> ParameterOverrides.read(file), library);
    } catch (CharacterCodingException e) {
      throw misuse("misuse.notUtf8", "path", file);
    }
  }

  /** The library with values from anywhere. */
  Library in(Source source, Library library) throws IOException {
    try {
      return library.with(source.read());
    } catch (ParameterProblems e) {
      throw new Misuse(command.commandLine(), session.say("misuse.parameters"), lines(e));
    }
  }

  private List<String> lines(ParameterProblems problems) {
    return problems.problems().stream()
        .map(
            at ->
                String.join(":", at.file(), "" + at.line(), "" + at.column())
                    + "  "
                    + session.spoken().say(at.problem()))
        .toList();
  }

  private Misuse misuse(String key, Object... namesAndValues) {
    return new Misuse(command.commandLine(), session.say(key, namesAndValues));
  }
}
