package io.hegui.examples.workbooks.annotate;

import io.hegui.text.Messages;
import io.hegui.text.Text;
import java.util.HashMap;
import java.util.Map;

/** What this package says to people. */
final class Sayings {
  private static final Messages MESSAGES =
      Messages.load(
          Sayings.class.getClassLoader(), "io/hegui/examples/workbooks/annotate/annotate");

  private Sayings() {}

  /** The message of that key with its placeholders filled from pairs of name and value. */
  static Text of(String key, Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return MESSAGES.text(key, values);
  }
}
