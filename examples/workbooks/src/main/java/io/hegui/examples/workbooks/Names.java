package io.hegui.examples.workbooks;

import java.util.Arrays;

/** Gives the same few names again and again without making them anew, and keeps no others. */
final class Names {
  private static final int KEPT = 1 << 8;

  private final String[] kept = new String[KEPT];

  Names() {
    Arrays.fill(kept, "");
  }

  String of(char[] from, int offset, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + from[offset + i];
    }
    int place = (hash ^ hash >>> 8) & (KEPT - 1);
    if (!same(kept[place], from, offset, length)) {
      kept[place] = new String(from, offset, length);
    }
    return kept[place];
  }

  private static boolean same(String name, char[] from, int offset, int length) {
    if (name.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (name.charAt(i) != from[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
