package io.hegui.report;

import io.hegui.report.Reason.Why;
import io.hegui.text.Messages;
import io.hegui.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reasons and findings in words. */
final class Told {
  private static final Messages MESSAGES =
      Messages.load(Told.class.getClassLoader(), "io/hegui/report/difference");
  private static final Text NOTHING = new Text("", "");

  private Told() {}

  /** A reason whose placeholders are filled from pairs of name and value. */
  static Reason reason(Why why, String what, Object... namesAndValues) {
    return new Reason(why, what, text(why.name(), what, namesAndValues));
  }

  static Text text(String key, String what, Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    values.put("what", what);
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return MESSAGES.text(key, values);
  }

  /** A finding of the newer report. */
  static Change now(ChangeStatus status, Violation now, Text before, List<Reason> reasons) {
    return change(status, now, now.message(), before, now.observed(), reasons);
  }

  /** A finding of the earlier report that is none of the newer one. */
  static Change then(ChangeStatus status, Violation then, List<Reason> reasons) {
    return change(status, then, then.message(), then.observed(), NOTHING, reasons);
  }

  static Reason waiver(Waived waived) {
    return reason(
        Why.WAIVER,
        waived.reason(),
        "by",
        waived.approvedBy(),
        "from",
        waived.from(),
        "to",
        waived.to());
  }

  static Text nothing() {
    return NOTHING;
  }

  private static Change change(
      ChangeStatus status,
      Violation violation,
      Text message,
      Text before,
      Text after,
      List<Reason> reasons) {
    return new Change(
        status,
        violation.id(),
        violation.ruleId(),
        violation.clause(),
        violation.severity(),
        violation.subject(),
        violation.subjectParts(),
        violation.occurrence(),
        violation.owedBy(),
        message,
        before,
        after,
        reasons);
  }
}
