package io.hegui.examples.benchmarks.timing;

import io.hegui.examples.benchmarks.contenders.Contender;
import io.hegui.examples.benchmarks.contenders.Contenders;
import java.io.OutputStream;
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

/** From files to JSON, in a JVM that has done so before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EndToEnd {
  @Param("HEGUI")
  Contenders contender = Contenders.HEGUI;

  @Param("")
  String folder = "";

  private @Nullable Contender<?, ?> made;

  @Setup
  public void make() {
    made = contender.make();
  }

  @Benchmark
  public void run() throws Exception {
    Objects.requireNonNull(made).run(Path.of(folder), OutputStream.nullOutputStream());
  }
}
