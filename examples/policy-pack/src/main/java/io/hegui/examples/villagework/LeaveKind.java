package io.hegui.examples.villagework;

import io.hegui.facts.Word;

/** What a leave is for. */
public enum LeaveKind implements Word {
  PERSONAL("事假"),
  SICK("病假"),
  DUTY("公务外出");

  private final String word;

  LeaveKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
