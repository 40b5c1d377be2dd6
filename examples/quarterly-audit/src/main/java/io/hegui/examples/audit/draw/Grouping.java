package io.hegui.examples.audit.draw;

/** What makes up the strata that a sample is drawn from in proportion. */
public enum Grouping {
  TOWNSHIP(Kind.HOUSEHOLD),
  VILLAGE(Kind.HOUSEHOLD),
  RANK(Kind.CADRE),
  UNIT(Kind.CADRE);

  private final Kind kind;

  Grouping(Kind kind) {
    this.kind = kind;
  }

  /** Whom it groups. */
  public Kind kind() {
    return kind;
  }

  /** How a kind is grouped if nobody says otherwise. */
  public static Grouping usual(Kind kind) {
    return kind == Kind.HOUSEHOLD ? TOWNSHIP : RANK;
  }
}
