package io.hegui.examples.reports.formats;

import io.hegui.report.Change;
import io.hegui.report.ChangeStatus;
import io.hegui.report.Difference;
import io.hegui.report.Reason;
import java.util.List;

/** What became of the last report's findings. */
final class MarkdownDifference {
  private final MarkdownPage page;
  private final Words words;
  private final Difference difference;

  MarkdownDifference(MarkdownPage page, Difference difference) {
    this.page = page;
    this.words = page.words();
    this.difference = difference;
  }

  void head() {
    page.title(
        1,
        words.say(
            "md.difference",
            "before",
            difference.before().period(),
            "after",
            difference.after().period()));
  }

  /** The figures, and what to mind about them. */
  void summary() {
    page.title(2, words.say("md.compared", "before", difference.before().period()));
    page.items(texts(difference.cautions()));
    page.table(1, words.say("md.what"), words.say("md.number"));
    for (ChangeStatus status : ChangeStatus.values()) {
      if (difference.count(status) > 0) {
        page.row(words.say(status.text()), Integer.toString(difference.count(status)));
      }
    }
    page.items(texts(difference.rules()));
  }

  private List<String> texts(List<Reason> reasons) {
    return reasons.stream().map(reason -> words.say(reason.text())).toList();
  }

  void changes() {
    for (ChangeStatus status : ChangeStatus.values()) {
      if (status != ChangeStatus.UNCHANGED && difference.count(status) > 0) {
        page.title(2, words.say(status.text()));
        page.items(difference.of(status).stream().map(this::line).toList());
      }
    }
  }

  private String line(Change change) {
    String reasons = String.join(words.say("semicolon"), texts(change.reasons()));
    String line =
        words.say(
            "md.change",
            "clause",
            words.clause(change.clause()),
            "message",
            change.message(),
            "id",
            change.id());
    return reasons.isEmpty() ? line : line + words.say("colon") + reasons;
  }
}
