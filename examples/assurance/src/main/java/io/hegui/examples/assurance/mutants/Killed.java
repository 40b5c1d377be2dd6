package io.hegui.examples.assurance.mutants;

/**
 * What became of a mutant.
 *
 * @param by the test that failed, or what else noticed; empty if nothing did
 */
record Killed(Mutant mutant, String by) {
  /** What says that a mutant is no policy at all, since it does not compile. */
  static final String COMPILER = "the compiler";

  boolean survived() {
    return by.isEmpty();
  }
}
