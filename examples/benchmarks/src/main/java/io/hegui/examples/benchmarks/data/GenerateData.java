package io.hegui.examples.benchmarks.data;

import io.hegui.calendar.AuditPeriod;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that writes generated data. */
@Command(
    name = "generate-data",
    mixinStandardHelpOptions = true,
    description = "Writes the tables of made-up counties as CSV files.")
public final class GenerateData implements Callable<Integer> {
  @Option(names = "--size", defaultValue = "county", description = "county, province or nation")
  private String size = "";

  @Option(names = "--counties", description = "another number of counties than the size has")
  private @Nullable Integer counties;

  @Option(names = "--townships", description = "townships in each county")
  private @Nullable Integer townships;

  @Option(names = "--villages", description = "villages in each county")
  private @Nullable Integer villages;

  @Option(names = "--households", description = "households in each village")
  private @Nullable Integer households;

  @Option(names = "--cadres", description = "cadres for each village")
  private @Nullable Integer cadres;

  @Option(names = "--faults", defaultValue = "0.01", description = "share of broken duties")
  private double faults;

  @Option(names = "--last", defaultValue = "2016Q1", description = "the last period to be checked")
  private String last = "";

  @Option(names = "--seed", defaultValue = "1", description = "other data of the same kind")
  private long seed;

  @Option(names = "--out", required = true, description = "the folder for the files")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    Size named = Size.named(size);
    Size wanted =
        new Size(
            either(counties, named.counties()),
            either(townships, named.townships()),
            either(villages, named.villages()),
            either(households, named.households()),
            either(cadres, named.cadres()));
    long begun = System.nanoTime();
    long rows = new GeneratedData(wanted, faults, AuditPeriod.parse(last), seed).into(folder);
    System.out.println(rows + " rows in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    return 0;
  }

  private static int either(@Nullable Integer given, int usual) {
    return given == null ? usual : given;
  }

  public static void main(String[] args) {
    System.exit(new CommandLine(new GenerateData()).execute(args));
  }
}
