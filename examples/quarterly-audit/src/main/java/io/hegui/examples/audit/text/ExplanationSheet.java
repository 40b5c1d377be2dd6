package io.hegui.examples.audit.text;

import io.hegui.explain.Explanation;
import io.hegui.explain.Step;
import io.hegui.explain.Topic;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An explanation, step by step; what can be done stands apart from what is past mending. */
public final class ExplanationSheet {
  private ExplanationSheet() {}

  /** Writes an explanation. */
  public static void write(
      Page page, Lexicon words, ComplianceReport report, Explanation explanation) {
    Violation violation = explanation.violation();
    boolean waived = !explanation.about(Topic.WAIVER).isEmpty();
    page.paragraph(
            0,
            Span.of(
                words.say("tag", "text", words.say(violation.severity().text())) + " ",
                Lexicon.ink(violation.severity())),
            Span.of(words.say(violation.message()), Ink.BOLD),
            Span.of(waived ? words.say("explain.waived") : "", Ink.CYAN))
        .paragraph(
            0,
            Span.exact(violation.id(), Ink.DIM),
            Span.of("  " + words.say(violation.kind().text()) + "  ", Ink.DIM),
            Span.of(words.say("explain.asOf", "day", report.asOf()), Ink.DIM))
        .blank();
    int column = column(words);
    @Nullable Topic last = null;
    for (Step step : explanation.steps()) {
      boolean same = step.topic() == last;
      boolean apart =
          step.topic() == Topic.REMEDY_STILL_POSSIBLE || step.topic() == Topic.PAST_MENDING;
      if (apart) {
        page.blank();
      }
      String label = same ? "" : words.say(step.topic().text());
      page.labelled(
          0,
          Span.of(label, apart ? Ink.BOLD : Ink.DIM),
          column,
          List.of(Span.of(words.say(step.text()))));
      last = step.topic();
    }
  }

  private static int column(Lexicon words) {
    int widest = 0;
    for (Topic topic : Topic.values()) {
      widest = Math.max(widest, DisplayWidth.of(words.say(topic.text())));
    }
    return widest + 2;
  }
}
