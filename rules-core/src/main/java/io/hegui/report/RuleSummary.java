package io.hegui.report;

import io.hegui.policy.Severity;
import io.hegui.policy.Strength;
import io.hegui.text.Text;
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
    int errors) {}
