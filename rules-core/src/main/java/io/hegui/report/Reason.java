package io.hegui.report;

import io.hegui.text.Text;

/**
 * Why something differs between two reports, or what to mind when they are compared.
 *
 * @param why the kind of reason
 * @param what what it is about: a parameter, a rule, a table, a part of a finding; empty if nothing
 *     in particular
 * @param text the reason in a sentence
 */
public record Reason(Why why, String what, Text text) {

  /** The kinds of reasons. */
  public enum Why {
    // the two reports
    OTHER_POLICY,
    POLICY_CHANGED,
    SAME_REPORT,
    EARLIER_DAY,
    SAME_PERIOD,
    TIME_BETWEEN,
    PERIODS_OVERLAP,
    NAMES_HIDDEN,
    NAMES_MASKED_DIFFERENTLY,
    NOT_READ_THEN,
    NOT_READ_NOW,
    PARTIAL_THEN,
    PARTIAL_NOW,
    FEWER_ROWS,
    TABLE_GONE,
    // the rules
    RULE_ADDED,
    RULE_DROPPED,
    RULE_CHANGED,
    PARAMETER,
    // one finding
    PART,
    AGAIN,
    CAME_DUE,
    OF_THIS_PERIOD,
    WAS_UNDECIDED,
    WAIVER,
    UNDECIDED,
    FAULT,
    DUE_LATER,
    SUBJECT_GONE,
    LINK_GONE,
    NOBODY_FULFILS,
    PAST_MENDING,
    MENDED_LATE_BETWEEN,
    OTHER_TIME
  }
}
