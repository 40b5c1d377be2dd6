package io.hegui.facts;

/** The level of government a unit belongs to. */
public enum UnitLevel implements Word {
  PROVINCE("省级"),
  PREFECTURE("州级"),
  COUNTY("县级"),
  TOWNSHIP("乡镇"),
  VILLAGE("村"),
  SOCIAL("社会力量");

  private final String word;

  UnitLevel(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
