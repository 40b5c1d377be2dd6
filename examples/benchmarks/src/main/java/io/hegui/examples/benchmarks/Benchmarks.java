package io.hegui.examples.benchmarks;

import io.hegui.examples.benchmarks.contenders.Contenders;
import io.hegui.examples.benchmarks.data.GeneratedData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command. Progress goes to standard error, tables to standard output. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Checks that all contenders give the same answers, then takes their times.")
public final class Benchmarks implements Callable<Integer> {
  @Option(
      names = "--size",
      description = "county, province or nation; may be repeated. Else county and province")
  private @Nullable List<String> sizes;

  @Option(
      names = "--quick",
      description = "fewer repetitions; a county only, unless told otherwise")
  private boolean quick;

  @Option(names = "--ci", description = "only compare this build with its history, in a minute")
  private boolean ci;

  @Option(
      names = "--write",
      description =
          "write the tables into docs/performance.md; with --ci, the line into the history")
  private boolean write;

  @Option(names = "--root", required = true, hidden = true)
  private Path root = Path.of("");

  @Option(names = "--date", required = true, hidden = true)
  private String date = "";

  @Option(names = "--commit", required = true, hidden = true)
  private String commit = "";

  @Override
  public Integer call() throws Exception {
    Path work = Files.createDirectories(root.resolve("examples/benchmarks/target/work"));
    if (ci) {
      compareWithHistory(work);
    } else {
      String tables = tables(work);
      System.out.print(tables);
      if (write) {
        new PerformancePage(root.resolve("docs/performance.md")).write(tables);
      }
    }
    return 0;
  }

  private String tables(Path work) throws Exception {
    Effort effort = quick ? Effort.QUICK : Effort.THOROUGH;
    Stopwatch stopwatch = new Stopwatch(new Processes(work, 0), effort);
    StringBuilder tables =
        new StringBuilder("\nMeasured on " + date + " at commit " + commit + ".\n");
    tables.append(Machine.describe());
    List<DataFolder> folders = folders(work);
    for (DataFolder data : folders) {
      List<Contenders> contenders = Contenders.upTo(data.rows());
      int violations = Agreement.of(contenders, data);
      tables.append("\n## ").append(data.name()).append("\n\n");
      tables
          .append(String.format(Locale.ROOT, "%,d", data.rows()))
          .append(" rows, ")
          .append(violations);
      tables.append(" violations; all below gave the same answers.\n");
      Comparison comparison = new Comparison(stopwatch, data, contenders);
      tables.append(comparison.rules()).append(comparison.endToEnd());
      boolean small = data.rows() < 100_000;
      tables.append(comparison.processes(small ? Processes.SHORT_FLAGS : Processes.FLAGS));
    }
    Variations variations = new Variations(work, effort);
    tables.append("\n## What the time depends on\n");
    tables.append(variations.rules(folders.get(0)));
    tables.append(variations.faults("county"));
    if (Processes.canLimitCores()) {
      tables.append(variations.cores(folders.get(folders.size() - 1)));
    } else {
      tables.append("\nThere is no `taskset` here, so nothing about cores.\n");
    }
    return tables.toString();
  }

  private List<DataFolder> folders(Path work) throws Exception {
    List<String> wanted =
        sizes != null ? sizes : quick ? List.of("county") : List.of("county", "province");
    List<DataFolder> folders = new ArrayList<>();
    for (String size : wanted) {
      folders.add(DataFolder.of(work, size, GeneratedData.FEW));
    }
    return folders;
  }

  private void compareWithHistory(Path work) throws Exception {
    DataFolder data = DataFolder.of(work, "county", GeneratedData.FEW);
    Agreement.of(List.of(Contenders.HEGUI), data);
    Stopwatch stopwatch = new Stopwatch(new Processes(work, 0), Effort.ONE_MINUTE);
    Timing hegui = stopwatch.rules(Contenders.HEGUI, data);
    Timing byHand = stopwatch.rules(Contenders.BY_HAND, data);
    Path committed = root.resolve("examples/benchmarks/history.csv");
    double usual = new History(committed).median();
    Path file = work.resolve("history.csv");
    Files.copy(committed, file, StandardCopyOption.REPLACE_EXISTING);
    History history = new History(write ? committed : file);
    history.append(date, commit, hegui, byHand);
    System.out.println(History.HEADINGS);
    history.last(5).forEach(System.out::println);
    double ratio = hegui.times(byHand);
    if (History.isLoud(ratio, usual)) {
      System.out.println("*".repeat(80));
      System.out.println("SLOWER: " + Timing.figure(ratio) + " times Java by hand,");
      System.out.println("where " + Timing.figure(usual) + " is usual. Was the machine busy?");
      System.out.println("*".repeat(80));
    }
  }

  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmarks()).execute(args));
  }
}
