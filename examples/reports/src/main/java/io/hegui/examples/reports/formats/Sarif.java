package io.hegui.examples.reports.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import io.hegui.policy.Severity;
import java.io.IOException;
import java.util.Locale;

/** What the parts of a SARIF log have in common. */
record Sarif(JsonGenerator json, Words words) {

  /** A message or a description; links and placeholders in it are taken for text. */
  void message(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    text("text", plain(text));
    json.writeEndObject();
  }

  /** A viewer makes {@code [text](target)} a link, wherever that came from. */
  private static String plain(String text) {
    return text.contains("](") ? text.replace("[", "\\[").replace("]", "\\]") : text;
  }

  /** A field that is left out if it would be empty. */
  void field(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      text(name, text);
    }
  }

  /** A field that may hold anything that a county wrote. */
  void text(String name, String text) throws IOException {
    json.writeStringField(name, words.shown(text));
  }

  static String level(Severity severity) {
    return switch (severity) {
      case H -> "error";
      case M -> "warning";
      case L -> "note";
    };
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
