package io.hegui.report;

import java.util.List;

/**
 * What a report rests on, so that anybody can tell later whether the same would come of the same:
 * by which program, of which files. What was checked for (period, as-of date) and the parameters'
 * values stand in the report itself.
 *
 * @param tool the name and version of the program that checked
 * @param items every file that had a say, in the order of their roles and names
 */
public record Basis(String tool, List<Item> items) {
  /** What a file is to the check. */
  public enum Role {
    /** Facts that the county submitted; waivers are among them. */
    FACTS,
    /** A county's own parameter values. */
    PARAMETERS,
    /** A file of a policy: its manifest, rules, parameters, readings, messages, clause ledger. */
    POLICY,
    /** A program file: the library, or a jar that holds a policy's compiled rules. */
    LIBRARY
  }

  /**
   * A file.
   *
   * @param name its path as it was given; of a policy's file and of a program file without folders
   *     of the machine
   * @param sha256 the digest of its content, in hex
   */
  public record Item(Role role, String name, String sha256) {}

  public Basis {
    items = List.copyOf(items);
  }

  /** The files of one role. */
  public List<Item> of(Role role) {
    return items.stream().filter(item -> item.role() == role).toList();
  }
}
