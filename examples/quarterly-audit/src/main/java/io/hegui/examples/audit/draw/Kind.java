package io.hegui.examples.audit.draw;

import java.util.Locale;

/** Who can be drawn. */
public enum Kind {
  HOUSEHOLD,
  CADRE;

  /** How a report calls such a subject, and the word that goes into its ticket. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
