package io.hegui.engine;

import io.hegui.trace.PartTrace;
import java.util.List;

/**
 * One run of one rule.
 *
 * @param outcome what it yielded
 * @param parts what was counted at each part of the rule
 */
public record Traced(Outcome outcome, List<PartTrace> parts) {
  public Traced {
    parts = List.copyOf(parts);
  }
}
