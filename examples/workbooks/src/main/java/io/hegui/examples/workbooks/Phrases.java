package io.hegui.examples.workbooks;

import io.hegui.text.Messages;
import io.hegui.text.Text;
import java.util.Map;

/** What this package says to people. */
final class Phrases {
  private static final Messages BUNDLE =
      Messages.load(Phrases.class.getClassLoader(), "io/hegui/examples/workbooks/workbooks");

  private Phrases() {}

  static Text of(String key) {
    return BUNDLE.text(key);
  }

  static Text of(String key, String name, Object value) {
    return BUNDLE.text(key, Map.of(name, value));
  }
}
