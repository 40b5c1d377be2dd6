package io.hegui.examples.audit.text;

import io.hegui.text.Visible;

/**
 * A piece of text in one ink. Whatever its source, it is harmless to a terminal.
 *
 * @param exact whether the text stays as it is even where national ids are masked: digests and ids
 *     of violations may look like one by chance
 */
public record Span(String text, Ink ink, boolean exact) {
  public Span {
    text = Visible.oneLine(text);
  }

  public static Span of(String text) {
    return of(text, Ink.PLAIN);
  }

  public static Span of(String text, Ink ink) {
    return new Span(text, ink, false);
  }

  /** A digest, or a violation's id. */
  public static Span exact(String text, Ink ink) {
    return new Span(text, ink, true);
  }

  /** The same ink with another text. */
  Span with(String other) {
    return new Span(other, ink, exact);
  }

  int width() {
    return DisplayWidth.of(text);
  }
}
