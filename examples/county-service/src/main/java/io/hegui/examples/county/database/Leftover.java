package io.hegui.examples.county.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database that an earlier service left running when it was killed. */
final class Leftover {
  private static final int SECONDS_TO_STOP = 20;

  private final Optional<ProcessHandle> process;

  private Leftover(Optional<ProcessHandle> process) {
    this.process = process;
  }

  /** The one that works on that folder, if there is one. */
  static Leftover of(Path data) throws IOException {
    Path pid = data.resolve("postmaster.pid");
    if (!Files.exists(pid)) {
      return new Leftover(Optional.empty());
    }
    long number = Long.parseLong(Files.readAllLines(pid).get(0).strip());
    // The number may be another program's by now.
    return new Leftover(ProcessHandle.of(number).filter(Leftover::isPostgres));
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(path -> path.endsWith("postgres")).isPresent();
  }

  /** Asks it to end, and waits until it did. */
  void stop() {
    process.ifPresent(
        running -> {
          running.destroy();
          try {
            running.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                "an earlier database does not end: " + running.pid(), e);
          }
        });
  }
}
