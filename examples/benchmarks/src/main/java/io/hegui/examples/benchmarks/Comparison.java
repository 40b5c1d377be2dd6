package io.hegui.examples.benchmarks;

import io.hegui.examples.benchmarks.contenders.Contenders;
import io.hegui.examples.benchmarks.contenders.Contenders.Rules;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Hegui side by side with the others, on one set of data. */
record Comparison(Stopwatch stopwatch, DataFolder data, List<Contenders> contenders) {
  /** How a contender is timed. */
  @FunctionalInterface
  interface Measure {
    Timing of(Contenders contender, DataFolder data) throws Exception;
  }

  String rules() throws Exception {
    return table("The rules alone, warm", stopwatch::rules);
  }

  String endToEnd() throws Exception {
    return table("From files to JSON, warm", stopwatch::endToEnd);
  }

  String processes(List<String> flags) throws Exception {
    return table(
        "From files to JSON, a process of its own",
        (contender, folder) -> stopwatch.process(contender, folder, flags));
  }

  private String table(String title, Measure measure) throws Exception {
    MarkdownTable table =
        new MarkdownTable(title + ": " + data.name(), "who", "rules", "ms", "Hegui takes");
    Map<Rules, Timing> hegui = new EnumMap<>(Rules.class);
    for (Contenders contender : contenders) {
      Timing timing = measure.of(contender, data);
      Timing ours = hegui.computeIfAbsent(contender.rules, first -> timing);
      String ratio = ours.equals(timing) ? "" : ours.timesInWords(timing);
      table.row(contender.title, contender.rules.count, timing, ratio);
    }
    return table.toString();
  }
}
