package io.hegui.examples.benchmarks;

import io.hegui.examples.benchmarks.contenders.Contenders;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts the processes whose time is taken.
 *
 * @param cores how many of the machine's cores they may use; 0 for all
 */
record Processes(Path work, int cores) {
  /**
   * All of the contenders run with these. The young generation is of one size, and its memory at
   * hand: else the kernel gives and takes its pages in the middle of what is measured.
   */
  static final List<String> FLAGS =
      List.of("-XX:+UseParallelGC", "-XX:MaxRAMPercentage=60", "-Xmn1g", "-XX:+AlwaysPreTouch");

  /** For a process of a second: what the command {@code hegui} starts its JVM with. */
  static final List<String> SHORT_FLAGS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

  private static final boolean TASKSET =
      List.of("/usr/bin/taskset", "/bin/taskset").stream()
          .anyMatch(name -> new File(name).canExecute());

  /** Whether processes can be kept to some of the cores. */
  static boolean canLimitCores() {
    return TASKSET;
  }

  /** Whoever takes longer has no figure, so that the others get theirs. */
  static final int MINUTES = 10;

  /**
   * Runs a main class in a JVM of its own to its end.
   *
   * @return the milliseconds that it took
   * @throws NoResult if it failed or took too long
   */
  double run(Contenders contender, List<String> flags, String main, List<String> arguments)
      throws IOException, InterruptedException, NoResult {
    List<String> command = new ArrayList<>();
    if (cores > 0) {
      command.addAll(List.of("taskset", "-c", cores == 1 ? "0" : "0-" + (cores - 1)));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", ClassPath.of(contender), main));
    command.addAll(arguments);
    Path log = work.resolve("last-process.log");
    ProcessBuilder process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    long begun = System.nanoTime();
    Process started = process.start();
    if (!started.waitFor(MINUTES, TimeUnit.MINUTES)) {
      started.descendants().forEach(ProcessHandle::destroyForcibly);
      started.destroyForcibly().waitFor();
      throw new NoResult("more than " + MINUTES + " min");
    }
    double took = (System.nanoTime() - begun) / 1e6;
    if (started.exitValue() != 0) {
      boolean memory = Files.readString(log).contains("OutOfMemoryError");
      System.err.println(Files.readString(log));
      throw new NoResult(memory ? "out of memory" : "failed");
    }
    return took;
  }

  /** Why there is no figure. */
  static final class NoResult extends Exception {
    private static final long serialVersionUID = 1;

    NoResult(String reason) {
      super(reason);
    }

    Timing timing() {
      return Timing.none(String.valueOf(getMessage()));
    }
  }
}
