package io.hegui.trace;

import java.util.List;
import java.util.Optional;

/**
 * One pattern of a rule, or a group of patterns of which one, none or all together are asked for.
 *
 * @param what the type of the facts, such as {@code Pairing}; for a group {@code not}, {@code
 *     exists} or {@code accumulate}
 * @param table the table of these facts; empty if they are no rows
 * @param depth how many groups it stands in
 * @param line its line in the rule's file; 0 if it was not found there
 * @param looked how many candidates it looked at; for a group, how often it was asked
 * @param left how many it left
 * @param conditions what is asked of a candidate, in the order in which it is asked
 * @param seen one that it left; empty if there is none
 */
public record Look(
    String what,
    String table,
    int depth,
    int line,
    int looked,
    int left,
    List<Condition> conditions,
    String seen) {
  public Look {
    conditions = List.copyOf(conditions);
  }

  public boolean isGroup() {
    return Character.isLowerCase(what.charAt(0));
  }

  /** The condition at which the last candidate fell out; empty if some are left. */
  public Optional<Condition> decisive() {
    return conditions.stream().filter(each -> each.left() == 0).findFirst();
  }

  Look at(int number, List<Condition> located) {
    return new Look(what, table, depth, number, looked, left, located, seen);
  }
}
