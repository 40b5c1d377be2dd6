package io.hegui.facts;

/** What a visit was for. */
public enum VisitKind implements Word {
  SUPERVISION("督导调研"),
  HEAD_VISIT("主要负责人调研"),
  SURVEY("分管领导调研");

  private final String word;

  VisitKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
