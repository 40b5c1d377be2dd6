package io.hegui.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were measured on and with. */
final class Machine {
  private Machine() {}

  static String describe() throws IOException {
    MarkdownTable table = new MarkdownTable("Machine and versions", "what", "which");
    table.row(
        "processor",
        proc("cpuinfo", "model name")
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " cores");
    String kilobytes = proc("meminfo", "MemTotal").replaceAll("\\D", "");
    table.row(
        "memory",
        kilobytes.isEmpty()
            ? "?"
            : String.format(Locale.ROOT, "%.0f GB", Long.parseLong(kilobytes) / 1048576.0));
    table.row("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    table.row(
        "JVM", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    table.row("JVM's flags", String.join(" ", Processes.FLAGS));
    table.row("flags of the county's own processes", String.join(" ", Processes.SHORT_FLAGS));
    table.row("Drools", ClassPath.version("drools-core"));
    table.row("DuckDB", ClassPath.version("duckdb_jdbc"));
    table.row("Easy Rules", ClassPath.version("easy-rules-core"));
    table.row("Evrete", ClassPath.version("evrete-core"));
    table.row(
        "FastCSV, Jackson",
        ClassPath.version("fastcsv") + ", " + ClassPath.version("jackson-core"));
    table.row("JMH", ClassPath.version("jmh-core"));
    return table.toString();
  }

  /** What Linux tells under that name; other systems do not. */
  private static String proc(String file, String name) throws IOException {
    Path path = Path.of("/proc", file);
    if (Files.notExists(path)) {
      return "?";
    }
    return Files.readAllLines(path).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("?");
  }
}
