package io.hegui.policy;

import io.hegui.text.Text;

/** What a duty is measured by in time. */
public enum Shape {
  /** Holds or not on the as-of date. */
  STATE("状态", "state"),
  /** Done once, on or before a day. */
  DEADLINE("时限", "deadline"),
  /** Owed once in each calendar unit. */
  PERIODIC("定期", "periodic"),
  /** Judged for each event, in the check whose period holds it. */
  EVENT("事件", "event"),
  /** Lasts until a day; what is planned too short is broken from the beginning. */
  TERM("任期", "term");

  private final Text text;

  Shape(String zh, String en) {
    this.text = new Text(zh, en);
  }

  /** The name for people. */
  public Text text() {
    return text;
  }
}
