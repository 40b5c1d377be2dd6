package io.hegui.examples.nationwide;

import io.hegui.calendar.AuditPeriod;
import io.hegui.policy.ParameterProblems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that a cluster runs. */
@Command(
    name = "nationwide",
    mixinStandardHelpOptions = true,
    description = "Checks a submission of any size on an Apache Spark cluster.")
public final class Nationwide implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      description =
          "CSV, JSON or JSON Lines files and folders; none to check what is stored already")
  private List<String> inputs = List.of();

  @Option(names = "--store", required = true, description = "the folder for the rows as Parquet")
  private String store = "";

  @Option(
      names = "--period",
      description = "the period to check, such as 2016Q1; none to only read")
  private @Nullable String period;

  @Option(names = "--as-of", description = "the day of the check; the period's last if not given")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--parameters",
      description = "a county's parameter values, as the command hegui takes them")
  private @Nullable Path parameters;

  @Option(names = "--unmasked", description = "persons' names in full")
  private boolean unmasked;

  @Option(names = "--out", description = "the folder for the report, the findings and the counts")
  private String out = "report";

  @Option(
      names = "--rows-of-a-share",
      defaultValue = "300000",
      description = "about how many rows are checked at a time by each core (${DEFAULT-VALUE})")
  private long rowsOfAShare;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("hegui-nationwide").getOrCreate()) {
      if (!inputs.isEmpty()) {
        RowStore.write(spark, inputs, store);
      }
      if (period != null) {
        LocalDate day = asOf == null ? AuditPeriod.parse(period).to() : asOf;
        String values = parameters == null ? "" : Files.readString(parameters);
        validate(values);
        Question question = new Question(period, day, !unmasked, values);
        new NationwideCheck(spark, store, question).inSharesOf(rowsOfAShare).run(out);
      }
    }
    return 0;
  }

  /** Says what is wrong with a county's values before anything is done. */
  private void validate(String values) {
    try {
      Library.checker(values);
    } catch (ParameterProblems e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  public static void main(String[] args) {
    int code = new CommandLine(new Nationwide()).execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }
}
