package io.hegui.examples.workbooks.annotate;

import io.hegui.facts.DataFinding.Effect;
import io.hegui.policy.Severity;
import java.util.Locale;

/** The colour of a cell: of several the first counts. */
enum Mark {
  HIGH(0xFFC7CE),
  DATA_LOST(0xD9C3EC),
  MEDIUM(0xFFEB9C),
  LOW(0xCFE2F3),
  DATA_MARKED(0xECE4F5);

  private final int rgb;

  Mark(int rgb) {
    this.rgb = rgb;
  }

  int red() {
    return rgb >> 16;
  }

  int green() {
    return rgb >> 8 & 0xFF;
  }

  int blue() {
    return rgb & 0xFF;
  }

  /** As workbooks write it, with full opacity. */
  String argb() {
    return "FF" + Integer.toHexString(rgb).toUpperCase(Locale.ROOT);
  }

  static Mark of(Severity severity) {
    return switch (severity) {
      case H -> HIGH;
      case M -> MEDIUM;
      case L -> LOW;
    };
  }

  static Mark of(Effect effect) {
    return effect == Effect.ROW_MARKED ? DATA_MARKED : DATA_LOST;
  }

  Mark or(Mark other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
