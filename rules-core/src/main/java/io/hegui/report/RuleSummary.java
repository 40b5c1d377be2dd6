package io.hegui.report;

import io.hegui.policy.Severity;
import io.hegui.policy.Strength;
import io.hegui.text.Text;

/**
 * How many duties a rule yielded and what became of them: {@code checked} is the sum of the six
 * counts after it.
 */
public record RuleSummary(
    String ruleId,
    String clause,
    Severity severity,
    Strength strength,
    Text title,
    int checked,
    int compliant,
    int violations,
    int pending,
    int waived,
    int undetermined,
    int errors) {}
