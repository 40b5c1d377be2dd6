package io.hegui.examples.audit;

import io.hegui.text.Messages;
import io.hegui.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The languages that the command speaks. The machine's locale plays no part. */
enum Language {
  ZH(Locale.CHINESE),
  EN(Locale.ENGLISH);

  private static final String PATH = "io/hegui/examples/audit/";

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /** The language that a command line asks for, which its own errors and help are in, too. */
  static Language of(List<String> arguments) {
    String asked = "";
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).equals("--lang") && i + 1 < arguments.size()) {
        asked = arguments.get(i + 1);
      } else if (arguments.get(i).startsWith("--lang=")) {
        asked = arguments.get(i).substring("--lang=".length());
      }
    }
    return asked.toLowerCase(Locale.ROOT).equals("en") ? EN : ZH;
  }

  String say(Text text) {
    return text.in(locale);
  }

  /** What the command itself says. */
  String say(String key, Object... namesAndValues) {
    Map<String, Object> values = new java.util.HashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return say(Loaded.SAYINGS.text(key, values));
  }

  boolean knows(String key) {
    return Loaded.SAYINGS.find(key).isPresent();
  }

  /** The texts of the help. */
  ResourceBundle help() {
    String file = PATH + "help_" + locale.getLanguage() + ".properties";
    try (InputStream in =
        Objects.requireNonNull(Language.class.getClassLoader().getResourceAsStream(file), file)) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loaded when first needed. */
  private static final class Loaded {
    static final Messages SAYINGS =
        Messages.load(Language.class.getClassLoader(), PATH + "command");
  }
}
