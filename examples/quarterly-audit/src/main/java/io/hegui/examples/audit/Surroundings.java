package io.hegui.examples.audit;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a command runs.
 *
 * @param out standard output; what is written to it is UTF-8, whatever the JVM's default
 * @param err standard error, likewise
 * @param terminal whether standard output is a terminal
 * @param errorTerminal whether standard error is one
 * @param environment the environment's variables
 */
record Surroundings(
    OutputStream out,
    OutputStream err,
    boolean terminal,
    boolean errorTerminal,
    Map<String, String> environment) {
  private static final int WIDTH = 100;
  private static final int NARROWEST = 80;
  private static final int WIDEST = 160;

  /** The launcher knows best whether output goes to a terminal, and says so in this property. */
  private static final String TERMINAL = "hegui.terminal";

  /** The same of standard error. */
  private static final String ERROR_TERMINAL = "hegui.terminal.error";

  /** The locale that the launcher was called in, where it had to set another for Java. */
  private static final String LOCALE = "hegui.locale";

  /** Standard output and standard error both go to a terminal, or neither does. */
  Surroundings(
      OutputStream out, OutputStream err, boolean terminal, Map<String, String> environment) {
    this(out, err, terminal, terminal, environment);
  }

  @SuppressWarnings("SystemConsoleNull") // JDKs whose console may be no terminal are left out
  static Surroundings ofProcess() {
    // From JDK 22 on there is a console without a terminal, so only an older one can be believed.
    boolean console = Runtime.version().feature() < 22 && System.console() != null;
    Map<String, String> environment = new HashMap<>(System.getenv());
    String locale = System.getProperty(LOCALE, "");
    if (!locale.isEmpty()) {
      environment.put("LC_ALL", locale);
    }
    return new Surroundings(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        told(TERMINAL, console),
        told(ERROR_TERMINAL, console),
        Map.copyOf(environment));
  }

  private static boolean told(String property, boolean otherwise) {
    String told = System.getProperty(property, "");
    return told.isEmpty() ? otherwise : told.equals("true");
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
