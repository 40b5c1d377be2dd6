package io.hegui.examples.audit.text;

import java.util.ArrayList;
import java.util.List;

/** Rules, parameters and readings in one line. */
final class Cited {
  private Cited() {}

  static String of(
      Lexicon words, List<String> rules, List<String> parameters, List<String> readings) {
    List<String> parts = new ArrayList<>();
    part(parts, words, "ledger.rules", rules);
    part(parts, words, "ledger.parameters", parameters);
    part(parts, words, "ledger.readings", readings);
    return String.join(words.say("semicolon"), parts);
  }

  private static void part(List<String> parts, Lexicon words, String key, List<String> names) {
    if (!names.isEmpty()) {
      parts.add(words.say(key, "names", words.join(names)));
    }
  }
}
