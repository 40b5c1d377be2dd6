package io.hegui.explain;

import io.hegui.text.Text;

/** What a step of an explanation tells, in the order in which the steps stand. */
public enum Topic {
  /** The clause that the duty is taken from. */
  CLAUSE("条款", "Clause"),
  /** The rule with its strength and severity. */
  RULE("规则", "Rule"),
  /** Whom the finding is about, and which of several duties. */
  SUBJECT("对象", "Subject"),
  /** Who has to see to it. */
  OWED_BY("责任", "Owed by"),
  /** Who owes what, in a sentence. */
  DUTY("义务", "Duty"),
  /** What was expected in the case at hand. */
  EXPECTED("应当", "Expected"),
  /** A parameter that it was measured by. */
  PARAMETER("标准", "Measure"),
  /** A reading that the rule or a parameter rests on. */
  READING("解读", "Reading"),
  /** What was found instead. */
  OBSERVED("实际", "Observed"),
  /** A row that shows it. */
  FACT("证据", "Evidence"),
  /** Something that was looked for and not found. */
  SEARCH("查找", "Search"),
  /** The waiver that excuses it. */
  WAIVER("豁免", "Waiver"),
  /** What can still be done. */
  REMEDY_STILL_POSSIBLE("尚可补救", "Can be done"),
  /** What nobody can change any more. */
  PAST_MENDING("已成定局", "Past mending");

  private final Text text;

  Topic(String zh, String en) {
    this.text = new Text(zh, en);
  }

  /** The name for people. */
  public Text text() {
    return text;
  }
}
