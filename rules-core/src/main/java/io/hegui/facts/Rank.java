package io.hegui.facts;

/**
 * A cadre's rank. GRASSROOTS: village or group cadres, Party members, graduate village officials.
 */
public enum Rank implements Word {
  COUNTY_LEADER("县级领导"),
  SECTION("科级"),
  STAFF("一般干部"),
  GRASSROOTS("基层人员");

  private final String word;

  Rank(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
