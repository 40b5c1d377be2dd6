package io.hegui.trace;

import java.util.List;
import java.util.Optional;

/**
 * One part of a rule: who owes, what fulfils, what breaks or what leaves open.
 *
 * @param name the part's whole name
 * @param file the rule's file below the policy's folder; empty if the sources are not at hand
 * @param line the part's first line in it
 * @param matches how often all conditions were met
 * @param looks its patterns in the order in which they stand
 */
public record PartTrace(String name, String file, int line, int matches, List<Look> looks) {
  public PartTrace {
    looks = List.copyOf(looks);
  }

  /** Where the last candidate fell out; empty if the part fired. */
  public Optional<Look> decisive() {
    Optional<Look> stop =
        looks.stream().filter(look -> look.depth() == 0 && look.left() == 0).findFirst();
    // Of a group without anything left the pattern within says more; of a denial the group does.
    return stop.map(
        group ->
            group.isGroup() && !group.what().equals("not") ? within(group).orElse(group) : group);
  }

  /** What a denied group found, so that the denial does not hold. */
  public Optional<Look> found(Look denied) {
    return members(denied).stream()
        .filter(look -> !look.seen().isEmpty())
        .reduce((one, other) -> other);
  }

  /** Where the last candidate fell out of each group that was denied, so that the part fired. */
  public List<Look> denied() {
    return looks.stream()
        .filter(look -> look.depth() == 0 && look.what().equals("not") && look.left() > 0)
        .flatMap(look -> within(look).stream())
        .toList();
  }

  private Optional<Look> within(Look group) {
    return members(group).stream().filter(look -> look.left() == 0).findFirst();
  }

  // The very one: another that says the same has members of its own.
  @SuppressWarnings("ReferenceEquality")
  private List<Look> members(Look group) {
    return looks.stream()
        .dropWhile(look -> look != group)
        .skip(1)
        .takeWhile(look -> look.depth() > group.depth())
        .toList();
  }
}
