package io.hegui.examples.assurance.mutants;

/**
 * A policy with one small change.
 *
 * @param file the changed file, as a path below the policy's folder
 * @param place the changed rule or parameter, by its name
 * @param change what was changed, such as {@code line 3: "<=" became "<"}
 * @param metadata whether only what the rule says of itself was changed
 * @param text the changed rule, or the changed file of parameters
 */
record Mutant(String file, String place, String change, boolean metadata, String text) {
  /** What tells it from every other mutant, and stays the same while its rule does. */
  String key() {
    return file + " | " + place + " | " + change;
  }

  @Override
  public String toString() {
    return key();
  }
}
