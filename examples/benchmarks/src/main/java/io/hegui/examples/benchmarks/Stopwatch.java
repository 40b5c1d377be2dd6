package io.hegui.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hegui.examples.benchmarks.Processes.NoResult;
import io.hegui.examples.benchmarks.contenders.Contenders;
import io.hegui.examples.benchmarks.timing.EndToEnd;
import io.hegui.examples.benchmarks.timing.OneRun;
import io.hegui.examples.benchmarks.timing.RulesAlone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes times: of warm JVMs by JMH, of whole processes by the clock. */
record Stopwatch(Processes processes, Effort effort) {
  private static final String JMH = "org.openjdk.jmh.Main";

  /** The rules alone, warm. */
  Timing rules(Contenders contender, DataFolder data) throws IOException, InterruptedException {
    return jmh(RulesAlone.class, contender, data);
  }

  /** From files to JSON, warm. */
  Timing endToEnd(Contenders contender, DataFolder data) throws IOException, InterruptedException {
    return jmh(EndToEnd.class, contender, data);
  }

  private Timing jmh(Class<?> benchmark, Contenders contender, DataFolder data)
      throws IOException, InterruptedException {
    progress(benchmark.getSimpleName(), contender, data);
    Path results = processes.work().resolve("jmh.json");
    List<String> arguments = new ArrayList<>(effort.upTo(data.rows()).options());
    arguments.addAll(List.of("-rf", "json", "-rff", results.toString()));
    arguments.addAll(List.of("-p", "contender=" + contender));
    arguments.addAll(List.of("-p", "folder=" + data.folder()));
    arguments.add(benchmark.getName());
    try {
      processes.run(contender, Processes.FLAGS, JMH, arguments);
    } catch (NoResult e) {
      return e.timing();
    }
    JsonNode metric = new ObjectMapper().readTree(results.toFile()).get(0).get("primaryMetric");
    return Timing.mean(metric.get("score").asDouble(), metric.get("scoreError").asDouble());
  }

  /** From files to JSON in a process of its own, start of the JVM and all. */
  Timing process(Contenders contender, DataFolder data, List<String> flags)
      throws IOException, InterruptedException {
    progress("process", contender, data);
    double[] times = new double[effort.upTo(data.rows()).processes()];
    for (int i = 0; i < times.length; i++) {
      Path out = processes.work().resolve("report.json");
      List<String> arguments = List.of(contender.name(), data.folder().toString(), out.toString());
      try {
        times[i] = processes.run(contender, flags, OneRun.class.getName(), arguments);
      } catch (NoResult e) {
        return e.timing();
      }
    }
    Arrays.sort(times);
    return Timing.median(times);
  }

  private static void progress(String what, Contenders contender, DataFolder data) {
    System.err.println(what + " " + contender + " " + data.name());
  }
}
