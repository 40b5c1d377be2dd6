package io.hegui.testkit;

import io.hegui.report.Fault;
import io.hegui.report.Pending;
import io.hegui.report.Undetermined;
import io.hegui.report.Verdict;
import io.hegui.report.Waived;
import io.hegui.text.Text;

/** What became of a duty. */
public enum Status {
  /** It is fulfilled; a report counts such duties and does not list them. */
  COMPLIANT("合规", "compliant"),
  VIOLATION("违反", "violation"),
  PENDING("未到期", "pending"),
  UNDETERMINED("无法判定", "undetermined"),
  WAIVED("豁免", "waived"),
  ERROR("出错", "error");

  private final Text text;

  Status(String zh, String en) {
    this.text = new Text(zh, en);
  }

  /** The name for people. */
  public Text text() {
    return text;
  }

  static Status of(Verdict verdict) {
    if (verdict instanceof Pending) {
      return PENDING;
    } else if (verdict instanceof Undetermined) {
      return UNDETERMINED;
    } else if (verdict instanceof Waived) {
      return WAIVED;
    }
    return verdict instanceof Fault ? ERROR : VIOLATION;
  }
}
