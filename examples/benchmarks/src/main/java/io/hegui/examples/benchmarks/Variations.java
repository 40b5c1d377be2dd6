package io.hegui.examples.benchmarks;

import static io.hegui.examples.benchmarks.contenders.Contenders.BY_HAND;
import static io.hegui.examples.benchmarks.contenders.Contenders.HEGUI;
import static io.hegui.examples.benchmarks.contenders.Contenders.HEGUI_ONE;
import static io.hegui.examples.benchmarks.contenders.Contenders.HEGUI_TEN;

import io.hegui.examples.benchmarks.contenders.Contenders;
import java.nio.file.Path;
import java.util.List;

/** How the time of the rules alone depends on this and that. */
record Variations(Path work, Effort effort) {
  String rules(DataFolder data) throws Exception {
    Agreement.of(List.of(HEGUI_ONE), data);
    MarkdownTable table =
        new MarkdownTable("Number of rules: " + data.name(), "rules", "Hegui, ms");
    for (Contenders contender : List.of(HEGUI_ONE, HEGUI_TEN, HEGUI)) {
      table.row(contender.rules.count, stopwatch(0).rules(contender, data));
    }
    return table.toString();
  }

  String faults(String size) throws Exception {
    MarkdownTable table =
        new MarkdownTable(
            "Share of violations: " + size,
            "share of broken duties",
            "violations",
            "Hegui, ms",
            "Java by hand, ms",
            "Hegui takes");
    for (double share : List.of(0.0, 0.01, 0.1)) {
      DataFolder data = DataFolder.of(work, size, share);
      int violations = Agreement.of(List.of(HEGUI), data);
      compare(table, stopwatch(0), data, share * 100 + " %", violations);
    }
    return table.toString();
  }

  String cores(DataFolder data) throws Exception {
    MarkdownTable table =
        new MarkdownTable(
            "Cores: " + data.name(), "cores", "", "Hegui, ms", "Java by hand, ms", "Hegui takes");
    for (int cores = 1; cores <= Math.min(2, Runtime.getRuntime().availableProcessors()); cores++) {
      compare(table, stopwatch(cores), data, cores, "");
    }
    return table.toString();
  }

  private static void compare(
      MarkdownTable table, Stopwatch stopwatch, DataFolder data, Object what, Object more)
      throws Exception {
    Timing hegui = stopwatch.rules(HEGUI, data);
    Timing byHand = stopwatch.rules(BY_HAND, data);
    table.row(what, more, hegui, byHand, hegui.timesInWords(byHand));
  }

  private Stopwatch stopwatch(int cores) {
    return new Stopwatch(new Processes(work, cores), effort);
  }
}
