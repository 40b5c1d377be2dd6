package io.hegui.input;

import io.hegui.text.Messages;
import io.hegui.text.Text;
import java.util.Map;

/** The parts of messages that only this package needs. */
final class Phrases {
  private static final Messages BUNDLE =
      Messages.load(Phrases.class.getClassLoader(), "io/hegui/input/input");

  private Phrases() {}

  static Text of(String key) {
    return BUNDLE.text(key);
  }

  static Text of(String key, Map<String, ?> values) {
    return BUNDLE.text(key, values);
  }

  static Text row(int row) {
    return of("row", Map.of("row", row));
  }

  /** A place in a text file, both counted from 1. */
  static Text place(long line, long column) {
    return of("place", Map.of("line", line, "column", column));
  }

  static Text tooLarge() {
    return of("large", Map.of("characters", Limits.ROW, "cells", Limits.CELLS));
  }

  /** What kind of value a cell holds. */
  static Text kind(Cell cell) {
    return of(
        cell instanceof Cell.Text
            ? "kind.text"
            : cell instanceof Cell.Numeral || cell instanceof Cell.Percentage
                ? "kind.number"
                : cell instanceof Cell.Bool
                    ? "kind.bool"
                    : cell instanceof Cell.Day
                        ? "kind.date"
                        : cell instanceof Cell.Items ? "kind.list" : "kind.object");
  }
}
