package io.hegui.duty;

import io.hegui.facts.Fact;
import java.util.List;

/**
 * Something odd about the data that breaks no duty.
 *
 * @param id the advisory's id
 * @param observed what was seen, for the message
 */
public record Advice(String id, Subject subject, String observed, List<Fact> shown) {

  /** That something odd was seen. */
  public static Advice advice(String id, Subject subject, Object observed, Fact... shown) {
    return new Advice(id, subject, observed.toString(), List.of(shown));
  }
}
