package io.hegui.report;

import io.hegui.text.Text;

/** Whether a broken duty can still be made good. */
public enum Mendable {
  /** It can be put right, and then nothing is left of it. */
  NOW("可以整改", "can be mended"),
  /** What is owed can still be done, but it will have been done late. */
  LATE_ONLY("可以补做，但已逾期", "can still be done, though late"),
  /** The day or the time it was owed in is over; at most the record of it can be put right. */
  PAST("已无法补做", "past mending");

  private final Text text;

  Mendable(String zh, String en) {
    this.text = new Text(zh, en);
  }

  /** The name for people. */
  public Text text() {
    return text;
  }
}
