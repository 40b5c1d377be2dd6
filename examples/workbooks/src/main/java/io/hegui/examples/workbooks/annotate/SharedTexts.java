package io.hegui.examples.workbooks.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The texts that the cells of a workbook share; of them, those that are asked for. */
final class SharedTexts {
  private SharedTexts() {}

  static Map<Integer, String> read(InputStream part, Set<Integer> wanted) throws IOException {
    Map<Integer, String> texts = new HashMap<>();
    int last = wanted.isEmpty() ? -1 : Collections.max(wanted);
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
          if (tag.isEnd() && wanted.contains(number)) {
            texts.put(number, Tag.text(text.toString()));
          } else if (!tag.isEnd()) {
            number++;
            text.setLength(0);
          }
        }
        case "rPh" -> spoken = !tag.isEnd() && !tag.isEmpty();
        case "t" -> {
          if (tag.isEnd() && !spoken && wanted.contains(number)) {
            text.append(markup.text());
          }
        }
        default -> {}
      }
    }
    return texts;
  }
}
