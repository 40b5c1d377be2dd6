package io.hegui.examples.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * How a command speaks, and what policies it knows: options that may stand before or behind any
 * command's name.
 */
final class Manner {
  /** Read ahead of everything else by {@link Language#of}; here it is checked and explained. */
  @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
  private Language lang = Language.ZH;

  @Option(names = "--color", paramLabel = "auto|always|never", scope = ScopeType.INHERIT)
  private Colour colour = Colour.AUTO;

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  private boolean debug;

  /** Read ahead of everything else by {@link PolicyOption}; here it is checked and explained. */
  @Option(
      names = PolicyOption.NAME,
      paramLabel = "JAR|FOLDER",
      scope = ScopeType.INHERIT,
      converter = PolicyOption.Form.class)
  private List<Path> policies = new ArrayList<>();

  /** Read with them. */
  @Option(
      names = PolicyOption.PINS,
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      converter = PolicyOption.PinsForm.class)
  private @Nullable Path pins;

  Language lang() {
    return lang;
  }

  Colour colour() {
    return colour;
  }

  boolean debug() {
    return debug;
  }

  /** The digests that the jars of further policies must have; null if any jar is opened. */
  @Nullable Path pins() {
    return pins;
  }

  /** Jars and folders with further policies. */
  List<Path> policies() {
    return policies;
  }
}
