package io.hegui.facts;

/** Whom a plan of help is for. */
public enum PlanKind implements Word {
  VILLAGE("村规划"),
  HOUSEHOLD("户方案");

  private final String word;

  PlanKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
