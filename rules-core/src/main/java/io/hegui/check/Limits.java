package io.hegui.check;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a check may take. One that comes to a limit ends with a report that says so: see {@link
 * io.hegui.report.ComplianceReport#partial()}. Immutable, but for what cancels it.
 *
 * @param time how long it may run; null if as long as it takes
 * @param findings after how many broken duties it ends
 * @param rows how many rows it may hand to the rules, which is what takes memory; what is judged in
 *     parts counts part by part
 * @param cancellation what ends it from outside; null if nothing does
 */
public record Limits(
    @Nullable Duration time, int findings, int rows, @Nullable Cancellation cancellation) {
  /** As much as it takes. */
  public static final Limits NONE = new Limits(null, Integer.MAX_VALUE, Integer.MAX_VALUE, null);

  public Limits {
    if (findings < 1 || rows < 1 || (time != null && time.isNegative())) {
      throw new IllegalArgumentException("a limit is positive");
    }
  }

  /** The same with a limit of time, from the beginning of each check. */
  public Limits time(Duration most) {
    return new Limits(most, findings, rows, cancellation);
  }

  /** The same with a limit of broken duties. */
  public Limits findings(int most) {
    return new Limits(time, most, rows, cancellation);
  }

  /** The same with a limit of rows. */
  public Limits rows(int most) {
    return new Limits(time, findings, most, cancellation);
  }

  /** The same, to be ended from outside. */
  public Limits cancelledBy(Cancellation what) {
    return new Limits(time, findings, rows, what);
  }
}
