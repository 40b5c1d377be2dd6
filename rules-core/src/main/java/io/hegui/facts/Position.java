package io.hegui.facts;

/** A post that a cadre holds in a unit. */
public enum Position implements Word {
  UNIT_HEAD("单位主要负责人"),
  LEADER_IN_CHARGE("分管领导"),
  UNIT_LEADER("单位领导"),
  PARTY_SECRETARY("乡镇党委书记"),
  TOWNSHIP_HEAD("乡镇长"),
  TOWNSHIP_COMMITTEE("乡镇党委班子成员");

  private final String word;

  Position(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
