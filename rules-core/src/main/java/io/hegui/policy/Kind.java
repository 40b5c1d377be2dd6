package io.hegui.policy;

import io.hegui.text.Text;

/** In what way a duty is broken. */
public enum Kind {
  /** Nothing fulfils the duty. */
  MISSING("缺失", "missing"),
  /** Done, but after its last day. */
  LATE("逾期", "late"),
  /** Done in part; what lacks is named. */
  INCOMPLETE("不完整", "incomplete"),
  /** Somebody who may not. */
  INELIGIBLE("不符合条件", "ineligible"),
  /** More than allowed. */
  ABOVE_MAXIMUM("超出上限", "above the maximum"),
  /** Fewer than required. */
  BELOW_MINIMUM("低于下限", "below the minimum"),
  /** A term shorter than required. */
  TOO_SHORT("期限不足", "too short"),
  /** Something that is not to happen. */
  NOT_ALLOWED("不应发生", "not allowed"),
  /** Two facts that do not go together. */
  INCONSISTENT("前后不一致", "inconsistent");

  private final Text text;

  Kind(String zh, String en) {
    this.text = new Text(zh, en);
  }

  /** The name for people. */
  public Text text() {
    return text;
  }
}
