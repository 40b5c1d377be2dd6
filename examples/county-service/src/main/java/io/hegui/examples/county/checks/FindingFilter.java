package io.hegui.examples.county.checks;

import io.hegui.examples.reports.Concerned;
import io.hegui.policy.Kind;
import io.hegui.policy.Severity;
import io.hegui.report.Violation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which findings are wanted; what is left open lets all through. */
record FindingFilter(
    @Parameter(description = "乡镇编号 · A township's id") @Nullable String township,
    @Parameter(description = "单位编号 · A unit's id") @Nullable String unit,
    @Parameter(description = "规则编号 · A rule's id") @Nullable String rule,
    @Nullable Severity severity,
    @Nullable Kind kind,
    @Parameter(description = "文字 · Words of the finding") @Nullable String q) {

  List<Violation> of(List<Violation> violations) {
    return violations.stream().filter(this::lets).toList();
  }

  private boolean lets(Violation violation) {
    return concerns(violation, Concerned.TOWNSHIP, township)
        && concerns(violation, Concerned.UNIT, unit)
        && (blank(rule) || violation.ruleId().equals(rule))
        && (severity == null || violation.severity() == severity)
        && (kind == null || violation.kind() == kind)
        && (q == null || says(violation, q.strip().toLowerCase(Locale.ROOT)));
  }

  private static boolean concerns(Violation violation, String type, @Nullable String id) {
    return blank(id)
        || Concerned.by(violation, type).stream().anyMatch(part -> part.id().equals(id));
  }

  private static boolean says(Violation violation, String words) {
    return Stream.of(
            violation.id(), violation.subject(), violation.message().zh(), violation.message().en())
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
