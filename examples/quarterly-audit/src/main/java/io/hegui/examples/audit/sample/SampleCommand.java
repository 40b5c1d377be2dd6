package io.hegui.examples.audit.sample;

import io.hegui.text.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code hegui sample}: writes a sample county, the facts to {@code OUT/data} and the list of
 * planted faults beside them to {@code OUT/faults.csv}.
 */
@Command(
    name = "sample",
    description = "Write the made-up facts of a sample county, with known faults.",
    mixinStandardHelpOptions = true)
public final class SampleCommand implements Callable<Integer> {
  private static final int FAILED = 2;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The same seed gives the same county. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--villages",
      paramLabel = "N",
      defaultValue = "" + SampleCounty.VILLAGES,
      description = "Number of poor villages. Default: ${DEFAULT-VALUE}.")
  private int villages;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "New or empty folder: facts to DIR/data, faults to DIR/faults.csv.")
  private Path out = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "csv",
      converter = FormatName.class,
      description = "csv (Chinese titles), csv-names (field names), json, jsonl or xlsx.")
  private SampleFormat format = SampleFormat.CSV;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      defaultValue = "2016-08-31",
      description =
          "Facts until the end of that month; until 2020-12-31 with faults of every kind."
              + " Default: ${DEFAULT-VALUE}.")
  private LocalDate until = Horizon.standard().to();

  @Option(names = "--without-faults", description = "Write a county that complies with the plan.")
  private boolean withoutFaults;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Function<Text, String> language;

  /**
   * @param language says a text in the user's language
   */
  public SampleCommand(Function<Text, String> language) {
    this.language = language;
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try {
      if (isTaken(out)) {
        err.println(
            language.apply(
                new Text(
                    out + " 不是空文件夹，什么也没有写入；请用 --out 另选一个。",
                    out + " is not an empty folder; nothing was written. Choose another --out.")));
        return FAILED;
      }
      write();
      return 0;
    } catch (Refused e) {
      err.println(language.apply(e.why()));
    } catch (IOException e) {
      err.println(
          language.apply(new Text("无法写入 " + out + "：" + e, "cannot write to " + out + ": " + e)));
    }
    // not 1, which says of an audit that it found violations
    return FAILED;
  }

  private void write() throws IOException {
    SampleCounty county =
        SampleCounty.generate(seed, villages, Horizon.until(until), !withoutFaults);
    Path data = out.resolve("data");
    new SampleWriter(format).write(county.submission(), data);
    PrintWriter report = spec.commandLine().getOut();
    report.println(language.apply(new Text("数据：" + data, "facts: " + data)));
    if (!withoutFaults) {
      Path faults = out.resolve("faults.csv");
      SampleWriter.writeFaults(county.faults(), faults);
      String counts = periods(county.faults());
      report.println(
          language.apply(
              new Text(
                  "埋下的问题：" + faults + "（" + counts + "）",
                  "faults: " + faults + " (" + counts + ")")));
    }
    report.flush();
  }

  /** How many faults a check of each period has to show. */
  private static String periods(List<Fault> faults) {
    Map<String, Long> counts =
        faults.stream()
            .collect(
                Collectors.groupingBy(Fault::period, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(each -> each.getKey() + ": " + each.getValue())
        .collect(Collectors.joining(", "));
  }

  private static boolean isTaken(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return false;
    } else if (!Files.isDirectory(folder)) {
      return true;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isPresent();
    }
  }
}
