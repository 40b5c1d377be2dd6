package io.hegui.examples.reports.formats;

/**
 * One case of a suite.
 *
 * @param file where the first row stands that shows it; empty if none does
 * @param type the kind of failure
 * @param message the finding in a sentence
 * @param details all that there is to say about it, a line each
 */
record JunitCase(
    String name, String file, Outcome outcome, String type, String message, String details) {

  /** What became of it, by the name of the element that says so. */
  enum Outcome {
    PASSED(""),
    FAILURE("failure"),
    ERROR("error"),
    SKIPPED("skipped");

    private final String element;

    Outcome(String element) {
      this.element = element;
    }

    String element() {
      return element;
    }
  }

  /** A case that says no more than its name. */
  static JunitCase passed(String name) {
    return new JunitCase(name, "", Outcome.PASSED, "", "", "");
  }
}
