package io.hegui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * A bundle of messages in both languages, loaded by name from UTF-8 property files. Placeholders
 * are named, as in <code>{observed}</code>. The locale of the JVM plays no part.
 */
public final class Messages {
  private final Properties zh;
  private final Properties en;

  private Messages(Properties zh, Properties en) {
    this.zh = zh;
    this.en = en;
  }

  /**
   * Loads {@code <path>_zh.properties} and {@code <path>_en.properties}.
   *
   * @throws IllegalArgumentException if a file is missing, or the two do not have the same keys
   */
  public static Messages load(ClassLoader loader, String path) {
    Messages messages = new Messages(read(loader, path, "zh"), read(loader, path, "en"));
    if (!messages.zh.stringPropertyNames().equals(messages.en.stringPropertyNames())) {
      throw new IllegalArgumentException("the two languages of " + path + " differ in their keys");
    }
    return messages;
  }

  private static Properties read(ClassLoader loader, String path, String language) {
    String file = path + "_" + language + ".properties";
    try (InputStream in = loader.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no message file " + file);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The keys, which both languages have. */
  public Set<String> keys() {
    return zh.stringPropertyNames();
  }

  /** The text of that key as it stands, if there is one. */
  public Optional<Text> find(String key) {
    String chinese = zh.getProperty(key);
    return chinese == null
        ? Optional.empty()
        : Optional.of(new Text(chinese, en.getProperty(key, "")));
  }

  /**
   * The text of that key with its placeholders filled; a {@link Text} value is filled in by
   * language.
   *
   * @throws IllegalArgumentException if there is no such key, or a placeholder has no value
   */
  public Text text(String key, Map<String, ?> values) {
    Text template =
        find(key).orElseThrow(() -> new IllegalArgumentException("no message with key " + key));
    return new Text(
        fill(template.zh(), values, true, key), fill(template.en(), values, false, key));
  }

  /** The text of a key without placeholders. */
  public Text text(String key) {
    return text(key, Map.of());
  }

  // By hand, for a violation has a dozen texts, and a regular expression took most of their time.
  private static String fill(String template, Map<String, ?> values, boolean chinese, String key) {
    StringBuilder filled = new StringBuilder(template.length() + 32);
    int at = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
      int close = endOfName(template, open + 1);
      if (close > open + 1 && close < template.length() && template.charAt(close) == '}') {
        String name = template.substring(open + 1, close);
        Object value = values.get(name);
        if (value == null) {
          throw new IllegalArgumentException(
              "message " + key + " needs a value for {" + name + "}");
        }
        filled.append(template, at, open);
        filled.append(
            value instanceof Text text ? (chinese ? text.zh() : text.en()) : value.toString());
        at = close + 1;
      }
    }
    return filled.append(template, at, template.length()).toString();
  }

  private static int endOfName(String template, int from) {
    int end = from;
    while (end < template.length() && isInName(template.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}
