package io.hegui.examples.reports.html;

import io.hegui.report.RuleSummary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** What becomes of duties, in the order and the colours in which charts show it. */
enum Outcome {
  COMPLIANT(RuleSummary::compliant),
  VIOLATION(RuleSummary::violations),
  UNDETERMINED(RuleSummary::undetermined),
  PENDING(RuleSummary::pending),
  WAIVED(RuleSummary::waived),
  ERROR(RuleSummary::errors);

  private final ToIntFunction<RuleSummary> count;

  Outcome(ToIntFunction<RuleSummary> count) {
    this.count = count;
  }

  int in(RuleSummary rule) {
    return count.applyAsInt(rule);
  }

  String key() {
    return "outcome." + name();
  }

  /** The class that gives it its colour. */
  String style() {
    return "o-" + name().toLowerCase(Locale.ROOT);
  }

  static void bar(Html html, RuleSummary rule) {
    List<Bar.Piece> pieces =
        Arrays.stream(values()).map(each -> new Bar.Piece(each.style(), each.in(rule))).toList();
    Bar.write(html, pieces, rule.checked());
  }

  /** What the colours mean. */
  static void legend(Paper paper) {
    List<String> styles = Arrays.stream(values()).map(Outcome::style).toList();
    List<String> names =
        Arrays.stream(values()).map(each -> paper.words().say(each.key())).toList();
    Legend.write(paper.html(), styles, names);
  }
}
