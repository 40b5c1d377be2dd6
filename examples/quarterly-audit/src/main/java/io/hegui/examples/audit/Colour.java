package io.hegui.examples.audit;

/** When to write colours. */
enum Colour {
  /** On a terminal, unless NO_COLOR is set. */
  AUTO,
  ALWAYS,
  NEVER
}
