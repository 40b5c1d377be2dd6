package io.hegui.examples.opinion;

/** In what way a duty is broken. */
enum Kind {
  MISSING,
  LATE,
  INCOMPLETE,
  INELIGIBLE,
  ABOVE_MAXIMUM,
  BELOW_MINIMUM,
  TOO_SHORT,
  NOT_ALLOWED,
  INCONSISTENT
}
