package io.hegui.facts;

/** How a yearly appraisal ended. */
public enum AppraisalResult implements Word {
  PASS("合格"),
  FAIL("不合格"),
  VETOED("一票否决");

  private final String word;

  AppraisalResult(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
