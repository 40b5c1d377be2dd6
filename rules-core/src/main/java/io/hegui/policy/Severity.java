package io.hegui.policy;

import io.hegui.text.Text;

/** How much a breach of a rule weighs. */
public enum Severity {
  H("高", "high"),
  M("中", "medium"),
  L("低", "low");

  private final Text text;

  Severity(String zh, String en) {
    this.text = new Text(zh, en);
  }

  /** The name for people. */
  public Text text() {
    return text;
  }
}
