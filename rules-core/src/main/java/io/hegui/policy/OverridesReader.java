package io.hegui.policy;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.hegui.policy.ParameterOverrides.Dated;
import io.hegui.policy.ParameterOverrides.Setting;
import io.hegui.text.Messages;
import io.hegui.text.Text;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads a file of parameter overrides and remembers where everything stands. */
final class OverridesReader {
  static final Messages MESSAGES =
      Messages.load(OverridesReader.class.getClassLoader(), "io/hegui/policy/overrides");
  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String file;
  private final List<ParameterProblems.At> problems = new ArrayList<>();

  OverridesReader(String file) {
    this.file = file;
  }

  ParameterOverrides read(Reader reader) throws IOException {
    List<Setting> overrides = new ArrayList<>();
    try (JsonParser yaml = YAML.createParser(reader)) {
      if (yaml.nextToken() == JsonToken.START_OBJECT) {
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
          overrides.add(setting(yaml));
        }
        if (yaml.nextToken() != null) {
          add(yaml.currentTokenLocation(), MESSAGES.text("furtherDocument"));
        }
      } else if (yaml.currentToken() != null) {
        add(yaml.currentTokenLocation(), MESSAGES.text("notAMapping"));
      }
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String cause = e.getOriginalMessage().lines().findFirst().orElse("");
      add(at == null ? JsonLocation.NA : at, MESSAGES.text("malformed", Map.of("cause", cause)));
    }
    if (!problems.isEmpty()) {
      throw new ParameterProblems(problems);
    }
    return new ParameterOverrides(file, overrides);
  }

  private Setting setting(JsonParser yaml) throws IOException {
    String name = yaml.currentName();
    JsonLocation at = yaml.currentTokenLocation();
    List<Dated> values = new ArrayList<>();
    if (yaml.nextToken() == JsonToken.START_OBJECT) {
      while (yaml.nextToken() == JsonToken.FIELD_NAME) {
        LocalDate from = day(yaml);
        yaml.nextToken();
        values.add(dated(from, yaml));
      }
    } else {
      values.add(dated(LocalDate.MIN, yaml));
    }
    if (values.isEmpty()) {
      add(at, MESSAGES.text("notAValue"));
    }
    values.sort(Comparator.comparing(Dated::from));
    return new Setting(name, List.copyOf(values), at.getLineNr(), at.getColumnNr());
  }

  private LocalDate day(JsonParser yaml) throws IOException {
    try {
      return LocalDate.parse(yaml.currentName());
    } catch (DateTimeParseException e) {
      add(
          yaml.currentTokenLocation(),
          MESSAGES.text("notADay", Map.of("value", yaml.currentName())));
      return LocalDate.MIN;
    }
  }

  private Dated dated(LocalDate from, JsonParser yaml) throws IOException {
    JsonLocation at = yaml.currentTokenLocation();
    if (!yaml.currentToken().isScalarValue() || yaml.currentToken() == JsonToken.VALUE_NULL) {
      add(at, MESSAGES.text("notAValue"));
      yaml.skipChildren();
    }
    return new Dated(from, value(yaml.getText()), at.getLineNr(), at.getColumnNr());
  }

  /** The value as {@code parameters.yaml} would have it. */
  private static Object value(String text) {
    if (text.matches("-?\\d{1,9}")) {
      return Integer.valueOf(text);
    } else if (text.matches("-?\\d{1,9}\\.\\d{1,9}")) {
      return new BigDecimal(text);
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  private void add(JsonLocation at, Text problem) {
    problems.add(new ParameterProblems.At(file, at.getLineNr(), at.getColumnNr(), problem));
  }
}
