package io.hegui.trace;

import java.util.List;

/**
 * How a rule came to what it says.
 *
 * @param rule the rule's id
 * @param subject whom alone it is about; empty if it is about all
 * @param absent the tables that were not submitted whole: without them the rule does not run
 * @param binding whether the rule binds anybody on that day
 * @param duties what the rule yielded, with what became of it
 * @param parts who owes, what fulfils and what breaks
 */
public record RuleTrace(
    String rule,
    String subject,
    List<String> absent,
    boolean binding,
    List<DutyTrace> duties,
    List<PartTrace> parts) {
  public RuleTrace {
    absent = List.copyOf(absent);
    duties = List.copyOf(duties);
    parts = List.copyOf(parts);
  }
}
