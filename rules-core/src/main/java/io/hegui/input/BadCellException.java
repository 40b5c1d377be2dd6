package io.hegui.input;

import io.hegui.facts.DataProblem;

/** A cell that does not hold a value of its column. */
final class BadCellException extends Exception {
  private static final long serialVersionUID = 1L;

  private final DataProblem problem;
  private final String value;
  private final transient Object expected;

  BadCellException(DataProblem problem, String value, Object expected) {
    super(problem.name(), null, false, false); // thrown for every bad cell: no stack trace
    this.problem = problem;
    this.value = value;
    this.expected = expected;
  }

  DataProblem problem() {
    return problem;
  }

  String value() {
    return value;
  }

  /** What the message names beside the value. */
  Object expected() {
    return expected;
  }
}
