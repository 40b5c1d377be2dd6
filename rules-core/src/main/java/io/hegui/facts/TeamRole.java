package io.hegui.facts;

/** A member's part in a work team. */
public enum TeamRole implements Word {
  CAPTAIN("队长"),
  VICE_CAPTAIN("副队长"),
  MEMBER("队员");

  private final String word;

  TeamRole(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
