package io.hegui.examples.audit;

import io.hegui.policy.PolicyPins;
import io.hegui.policy.UnpinnedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The options that name jars and folders with further policies, and the digests they must have. */
final class PolicyOption {
  static final String NAME = "--policies";

  /** Names the file of the digests that their jars must have. */
  static final String PINS = "--pins";

  private PolicyOption() {}

  /**
   * The library with what a command line names; the rules begin to load before it is parsed. Where
   * it speaks of pins and something is not there, nothing is added: the parser will say so.
   *
   * @throws UnpinnedException if there are pins, and a policy without one
   */
  static Library add(List<String> arguments, Library library) throws IOException {
    List<Path> policies = values(NAME, arguments);
    if (arguments.stream().noneMatch(each -> each.startsWith(PINS))) {
      return library.and(policies);
    }
    List<Path> pins = values(PINS, arguments);
    if (pins.size() != 1
        || !Files.isRegularFile(pins.get(0))
        || !policies.stream().allMatch(Files::exists)) {
      return library;
    }
    return library.pinned(PolicyPins.read(pins.get(0))).and(policies);
  }

  private static List<Path> values(String option, List<String> arguments) {
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).equals(option) && i + 1 < arguments.size()) {
        paths.add(Path.of(arguments.get(i + 1)));
      } else if (arguments.get(i).startsWith(option + "=")) {
        paths.add(Path.of(arguments.get(i).substring(option.length() + 1)));
      }
    }
    return paths;
  }

  /** A jar or folder that is there. */
  static class Form implements ITypeConverter<Path> {
    @Override
    public final Path convert(String text) {
      Path path = Path.of(text);
      if (!fits(path)) {
        throw new TypeConversionException(text); // the hint says what it should be
      }
      return path;
    }

    boolean fits(Path path) {
      return Files.exists(path);
    }
  }

  /** A file that is there. */
  static final class PinsForm extends Form {
    @Override
    boolean fits(Path path) {
      return Files.isRegularFile(path);
    }
  }
}
