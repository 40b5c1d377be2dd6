package io.hegui.examples.policies.lint;

import io.hegui.text.Text;
import java.util.Comparator;

/**
 * Something wrong with a policy.
 *
 * @param file its path below the policy's folder
 * @param line from 1
 * @param about the rule, parameter, message or table that it is about
 * @param message what is wrong
 * @param remedy what to do
 */
public record Finding(Check check, String file, int line, String about, Text message, Text remedy) {
  /** By file and line. */
  public static final Comparator<Finding> IN_ORDER =
      Comparator.comparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparing(Finding::check)
          .thenComparing(Finding::about)
          .thenComparing(finding -> finding.message().en());
}
