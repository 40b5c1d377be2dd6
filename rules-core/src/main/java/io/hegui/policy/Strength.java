package io.hegui.policy;

import io.hegui.text.Text;

/** Whether the policy demands something or states it as a principle. */
public enum Strength {
  MUST("必须", "must"),
  SHOULD("原则上", "should");

  private final Text text;

  Strength(String zh, String en) {
    this.text = new Text(zh, en);
  }

  /** The name for people. */
  public Text text() {
    return text;
  }
}
