package io.hegui.examples.audit;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command runs.
 *
 * @param out standard output; what is written to it is UTF-8, whatever the JVM's default
 * @param err standard error, likewise
 * @param terminal whether standard output is a terminal
 * @param environment the environment's variables
 */
record Surroundings(
    OutputStream out, OutputStream err, boolean terminal, Map<String, String> environment) {
  private static final int WIDTH = 100;
  private static final int NARROWEST = 80;
  private static final int WIDEST = 160;

  /** The launcher knows best whether output goes to a terminal, and says so in this property. */
  private static final String TERMINAL = "hegui.terminal";

  @SuppressWarnings("SystemConsoleNull") // JDKs whose console may be no terminal are left out
  static Surroundings ofProcess() {
    String told = System.getProperty(TERMINAL, "");
    // From JDK 22 on there is a console without a terminal, so only an older one can be believed.
    boolean console = Runtime.version().feature() < 22 && System.console() != null;
    return new Surroundings(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        told.isEmpty() ? console : told.equals("true"),
        System.getenv());
  }

  PrintWriter writer() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errorWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** Whether to write colours, which is never into a file unless asked for. */
  boolean colours(Colour wanted) {
    return switch (wanted) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          terminal
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !environment.getOrDefault("TERM", "").equals("dumb");
    };
  }

  /** The columns of a line: the terminal's, within what can be read. */
  int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    if (!terminal || !columns.matches("\\d{1,4}")) {
      return WIDTH;
    }
    return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
  }

  /** The width of what is not for the screen. */
  static int standardWidth() {
    return WIDTH;
  }
}
