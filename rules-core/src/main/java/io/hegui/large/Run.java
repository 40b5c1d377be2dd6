package io.hegui.large;

import java.util.function.BooleanSupplier;

/** Tells how far a check is, and ends it where it may end. */
final class Run {
  /** How many rows are done between two looks up. */
  static final int STEP = 1 << 16;

  private final Progress progress;
  private final BooleanSupplier stop;

  Run(Progress progress, BooleanSupplier stop) {
    this.progress = progress;
    this.stop = stop;
  }

  /**
   * @throws StoppedException if somebody wants the check to stop
   */
  synchronized void reached(Progress.Stage stage, long done, long total) {
    progress.reached(stage, done, total);
    if (stop.getAsBoolean()) {
      throw new StoppedException();
    }
  }
}
