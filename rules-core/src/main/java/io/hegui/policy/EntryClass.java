package io.hegui.policy;

import io.hegui.text.Text;

/** What a machine can do about a sentence of a policy. */
public enum EntryClass {
  /** Rules decide all that the sentence demands. */
  ENCODED("规则判定", "encoded"),
  /** Rules decide a part; what is over- or under-reported is noted. */
  PARTLY("部分判定", "partly"),
  /** Nothing in the facts decides it: an auditor asks. */
  MANUAL("人工核查", "manual"),
  /** Demands nothing: headings, aims, reasons. */
  CONTEXT("背景", "context");

  private final Text text;

  EntryClass(String zh, String en) {
    this.text = new Text(zh, en);
  }

  /** The name for people. */
  public Text text() {
    return text;
  }

  /** Whether rules decide anything. */
  public boolean hasRules() {
    return this == ENCODED || this == PARTLY;
  }

  /** Whether something remains to be told to an auditor. */
  public boolean hasNote() {
    return this == PARTLY || this == MANUAL;
  }
}
