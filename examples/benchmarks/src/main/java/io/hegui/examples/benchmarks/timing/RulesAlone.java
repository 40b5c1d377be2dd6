package io.hegui.examples.benchmarks.timing;

import io.hegui.examples.benchmarks.contenders.Contenders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A check of facts that are in memory already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RulesAlone {
  @Param("HEGUI")
  Contenders contender = Contenders.HEGUI;

  @Param("")
  String folder = "";

  private @Nullable Prepared<?, ?> prepared;

  @Setup
  public void read() throws Exception {
    prepared = Prepared.of(contender, Path.of(folder));
  }

  @TearDown
  public void close() throws IOException {
    Objects.requireNonNull(prepared).close();
  }

  @Benchmark
  public @Nullable Object check() throws Exception {
    return Objects.requireNonNull(prepared).check();
  }
}
