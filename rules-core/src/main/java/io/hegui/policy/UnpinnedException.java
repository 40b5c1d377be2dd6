package io.hegui.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Policies that are not opened, since not all of them are pinned. No class of them was loaded. */
public final class UnpinnedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  UnpinnedException(List<Refusal> refusals) {
    super(refusals.stream().map(Refusal::toString).collect(Collectors.joining("\n")));
    this.refusals = List.copyOf(refusals);
  }

  /** Everything that stands against opening them. */
  public List<Refusal> refusals() {
    return refusals;
  }

  /** What may be wrong with a file. */
  public enum Reason {
    /** No pin has its digest. */
    NOT_PINNED,
    /** A folder of classes has no digest that could be pinned. */
    NO_JAR,
    /** Its manifest has a {@code Class-Path}, which leads to jars that nobody looked at. */
    LEADS_ELSEWHERE,
    /** A line of the file of pins holds no digest: a slip must not leave a pin out. */
    NO_DIGEST
  }

  /**
   * What is wrong with one file.
   *
   * @param detail the digest of a jar, the number of a line; empty where there is neither
   */
  public record Refusal(Path file, Reason reason, String detail) {}
}
