package io.hegui.examples.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The option that names jars and folders with further policies. */
final class PolicyOption {
  static final String NAME = "--policies";

  private PolicyOption() {}

  /** What a command line names; the rules begin to load before it is parsed. */
  static List<Path> of(List<String> arguments) {
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).equals(NAME) && i + 1 < arguments.size()) {
        paths.add(Path.of(arguments.get(i + 1)));
      } else if (arguments.get(i).startsWith(NAME + "=")) {
        paths.add(Path.of(arguments.get(i).substring(NAME.length() + 1)));
      }
    }
    return paths;
  }

  /** A jar or folder that is there. */
  static final class Form implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
      Path path = Path.of(text);
      if (!Files.exists(path)) {
        throw new TypeConversionException(text); // the hint says what it should be
      }
      return path;
    }
  }
}
