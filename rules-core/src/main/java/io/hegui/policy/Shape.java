package io.hegui.policy;

import io.hegui.text.Text;

/** What a duty is measured by in time. */
public enum Shape {
  /** Holds or not on the as-of date. */
  STATE("状态", "state");

  private final Text text;

  Shape(String zh, String en) {
    this.text = new Text(zh, en);
  }

  /** The name for people. */
  public Text text() {
    return text;
  }
}
