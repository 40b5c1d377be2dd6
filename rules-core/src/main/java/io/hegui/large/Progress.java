package io.hegui.large;

/** Is told how far a large check is. Called from several threads, one at a time. */
@FunctionalInterface
public interface Progress {
  /** What a large check does, in its order. */
  enum Stage {
    /** Reading rows; how many there are is not known yet. */
    READ,
    /** Finding out what each row is tied to, in rows. */
    INDEX,
    /** Cutting the rows into shares, in rows. */
    CUT,
    /** Checking shares, in shares. */
    CHECK,
    /** Merging the shares' reports. */
    MERGE
  }

  /**
   * Hears how far a stage is.
   *
   * @param done how much of the stage is done
   * @param total how much there is to do; 0 if that is not known
   */
  void reached(Stage stage, long done, long total);
}
