package io.hegui.examples.policies.compile;

import java.util.List;

/** A policy does not compile. */
public final class CompilationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  CompilationException(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
