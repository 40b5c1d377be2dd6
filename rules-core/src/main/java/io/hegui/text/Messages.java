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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bundle of messages in both languages, loaded by name from UTF-8 property files. Placeholders
 * are named, as in <code>{observed}</code>. The locale of the JVM plays no part.
 */
public final class Messages {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

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

  private static String fill(String template, Map<String, ?> values, boolean chinese, String key) {
    Matcher matcher = PLACEHOLDER.matcher(template);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      Object value = values.get(matcher.group(1));
      if (value == null) {
        throw new IllegalArgumentException(
            "message " + key + " needs a value for {" + matcher.group(1) + "}");
      }
      String shown =
          value instanceof Text text ? (chinese ? text.zh() : text.en()) : value.toString();
      matcher.appendReplacement(filled, Matcher.quoteReplacement(shown));
    }
    return matcher.appendTail(filled).toString();
  }
}
