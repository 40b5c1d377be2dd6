package io.hegui.examples.audit.sample;

import io.hegui.text.Text;

/** A county that cannot be made up as it is wanted. */
public final class Refused extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Text why;

  Refused(String zh, String en) {
    super(en);
    this.why = new Text(zh, en);
  }

  /** Why, for people. */
  public Text why() {
    return why;
  }
}
