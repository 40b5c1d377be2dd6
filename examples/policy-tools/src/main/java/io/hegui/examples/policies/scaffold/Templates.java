package io.hegui.examples.policies.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Fills in templates: {@code @name@} stands for a value. */
final class Templates {
  private final Map<String, String> values = new HashMap<>();

  Templates() throws IOException {
    Properties versions = new Properties();
    versions.load(new InputStreamReader(open("versions.properties"), StandardCharsets.UTF_8));
    versions.stringPropertyNames().forEach(key -> values.put(key, versions.getProperty(key)));
  }

  Templates with(String name, String value) {
    values.put(name, value);
    return this;
  }

  String fill(String template) throws IOException {
    String text;
    try (InputStream in = open(template)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("@" + value.getKey() + "@", value.getValue());
    }
    return text;
  }

  private static InputStream open(String template) {
    return Objects.requireNonNull(Templates.class.getResourceAsStream(template), template);
  }
}
