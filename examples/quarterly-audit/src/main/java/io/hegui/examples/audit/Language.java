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

/**
 * The languages that the command speaks. The JVM's locale plays no part, and the user's only in
 * what the command itself says; see {@link Session}.
 */
enum Language {
  ZH(Locale.CHINESE),
  EN(Locale.ENGLISH);

  private static final String PATH = "io/hegui/examples/audit/";

  /** The variables that name the locale of messages; the first that is not empty counts. */
  private static final List<String> LOCALE = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /** The language that a command line asks for; Chinese if it asks for none. */
  static Language of(List<String> arguments) {
    return isEnglish(asked(arguments)) ? EN : ZH;
  }

  /**
   * The language of help and messages: what the command line asks for, else English if the user's
   * locale is English, else Chinese.
   */
  static Language of(List<String> arguments, Map<String, String> environment) {
    if (!asked(arguments).isEmpty()) {
      return of(arguments);
    }
    for (String variable : LOCALE) {
      String locale = environment.getOrDefault(variable, "");
      if (!locale.isEmpty()) {
        return isEnglish(locale) ? EN : ZH;
      }
    }
    return ZH;
  }

  /** Whether that is {@code en}, or a locale such as {@code en_GB.UTF-8}. */
  private static boolean isEnglish(String language) {
    return language.toLowerCase(Locale.ROOT).matches("en([^a-z].*)?");
  }

  private static String asked(List<String> arguments) {
    String asked = "";
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).equals("--lang") && i + 1 < arguments.size()) {
        asked = arguments.get(i + 1);
      } else if (arguments.get(i).startsWith("--lang=")) {
        asked = arguments.get(i).substring("--lang=".length());
      }
    }
    return asked;
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
