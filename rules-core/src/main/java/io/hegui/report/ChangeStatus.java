package io.hegui.report;

import io.hegui.text.Text;

/**
 * What became of a finding between two checks. Of each the first that fits holds, and of those in
 * the earlier report none is called fixed that was not looked at again.
 */
public enum ChangeStatus {
  /** A finding of the newer report only. */
  NEW(true, "新发现", "new"),
  /** A finding that could not be decided in the earlier check. */
  NOW_DECIDABLE(true, "现可判定，是问题", "decided now, a finding"),
  /** A finding of the newer report only, and its rule or a parameter of it is not what it was. */
  NEW_BY_RULE(true, "规则或参数变化后新增", "new after a change of the rules"),
  /** A finding that a waiver excused in the earlier check. */
  WAIVER_ENDED(true, "豁免不再有效", "no longer waived"),
  /** A finding of both reports, of which more is different than the day it was looked at. */
  CHANGED(true, "仍未整改，情况有变", "still there, changed"),
  /** A finding of both reports. */
  UNCHANGED(true, "仍未整改", "still there"),
  /** Looked at again, and no finding any more. */
  FIXED(false, "已整改", "fixed"),
  /**
   * No finding any more, but not by what could have mended it: what it was about is not in the data
   * any more, or it could not be made good at all.
   */
  VANISHED(false, "已消失，须核实", "gone, to be verified"),
  /** No finding any more, and its rule or a parameter of it is not what it was. */
  ENDED_BY_RULE(false, "规则或参数变化后不再是问题", "no finding after a change of the rules"),
  /** Owed at a later day now. */
  NOT_DUE(false, "转为未到期", "not due now"),
  /** Excused by a waiver now. */
  NEWLY_WAIVED(false, "新获豁免", "waived now"),
  /** It cannot be decided any more. */
  UNDECIDABLE(false, "无法再判定", "not decidable any more"),
  /** Of a time that the newer check was not about, or of a rule that it did not run. */
  NOT_LOOKED_AT(false, "不在本次检查范围", "not looked at again");

  private final boolean finding;
  private final Text text;

  ChangeStatus(boolean finding, String zh, String en) {
    this.finding = finding;
    this.text = new Text(zh, en);
  }

  /** Whether it is a finding of the newer report. */
  public boolean isFinding() {
    return finding;
  }

  /** Whether it is a finding of the newer report and was none of the earlier one. */
  public boolean isNew() {
    return finding && this != CHANGED && this != UNCHANGED;
  }

  /** The name for people. */
  public Text text() {
    return text;
  }
}
