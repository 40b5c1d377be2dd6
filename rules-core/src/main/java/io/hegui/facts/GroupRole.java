package io.hegui.facts;

/** A member's part in a supervision group. */
public enum GroupRole implements Word {
  LEADER("组长"),
  MEMBER("成员");

  private final String word;

  GroupRole(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
