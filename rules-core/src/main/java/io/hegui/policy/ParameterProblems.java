package io.hegui.policy;

import io.hegui.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong with a file of parameter overrides, each with its line and column. */
public final class ParameterProblems extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * One thing wrong.
   *
   * @param line the line, from 1
   * @param column the column, from 1
   */
  public record At(String file, int line, int column, Text problem) {
    private String inEnglish() {
      return String.join(
          ":", file, String.valueOf(line), String.valueOf(column), " " + problem.en());
    }
  }

  private final transient List<At> problems;

  ParameterProblems(List<At> problems) {
    super(problems.stream().map(At::inEnglish).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<At> problems() {
    return problems;
  }
}
