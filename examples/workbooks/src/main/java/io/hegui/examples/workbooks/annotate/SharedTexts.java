package io.hegui.examples.workbooks.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** The texts that the cells of a workbook share; of them, those that are asked for. */
final class SharedTexts {
  private SharedTexts() {}

  /** Those with these numbers. */
  static Map<Integer, String> numbered(InputStream part, Set<Integer> wanted) throws IOException {
    int last = wanted.isEmpty() ? -1 : Collections.max(wanted);
    return read(part, last, (number, text) -> wanted.contains(number));
  }

  /** Those that read so. */
  static Map<Integer, String> reading(InputStream part, Set<String> wanted) throws IOException {
    return read(part, Integer.MAX_VALUE - 1, (number, text) -> wanted.contains(text));
  }

  private static Map<Integer, String> read(
      InputStream part, int last, BiPredicate<Integer, String> wanted) throws IOException {
    Map<Integer, String> texts = new HashMap<>();
    int number = -1;
    boolean spoken = false; // how a text is read aloud is no part of it
    StringBuilder text = new StringBuilder();
    Markup markup = new Markup(part);
    while (number <= last && markup.next()) {
      Tag tag = markup.tag();
      if (!tag.isElement()) {
        continue;
      }
      switch (tag.name()) {
        case "si" -> {
          String whole = tag.isEnd() ? Tag.text(text.toString()).strip() : "";
          if (tag.isEnd() && wanted.test(number, whole)) {
            texts.put(number, whole);
          } else if (!tag.isEnd()) {
            number++;
            text.setLength(0);
          }
        }
        case "rPh" -> spoken = !tag.isEnd() && !tag.isEmpty();
        case "t" -> {
          if (tag.isEnd() && !spoken) {
            text.append(markup.text());
          }
        }
        default -> {}
      }
    }
    return texts;
  }
}
