package io.hegui.report;

import io.hegui.policy.Severity;
import io.hegui.policy.Strength;
import io.hegui.text.Text;
import java.util.Arrays;
import java.util.List;

/**
 * How many duties a rule yielded and what became of them: {@code checked} is the sum of the six
 * counts after it.
 *
 * @param duty who owes what, in a sentence
 * @param readings the ids of the readings that the rule rests on
 */
public record RuleSummary(
    String ruleId,
    String clause,
    Severity severity,
    Strength strength,
    Text title,
    Text duty,
    List<String> readings,
    int checked,
    int compliant,
    int violations,
    int pending,
    int waived,
    int undetermined,
    int errors) {

  /** The counts of two checks of the same rule together. */
  public RuleSummary plus(RuleSummary other) {
    return counted(
        compliant + other.compliant,
        violations + other.violations,
        pending + other.pending,
        waived + other.waived,
        undetermined + other.undetermined,
        errors + other.errors);
  }

  /** The same rule when it has failed, whatever it said before. */
  public RuleSummary failed() {
    return counted(0, 0, 0, 0, 0, 1);
  }

  private RuleSummary counted(int... counts) {
    return new RuleSummary(
        ruleId,
        clause,
        severity,
        strength,
        title,
        duty,
        readings,
        Arrays.stream(counts).sum(),
        counts[0],
        counts[1],
        counts[2],
        counts[3],
        counts[4],
        counts[5]);
  }
}
