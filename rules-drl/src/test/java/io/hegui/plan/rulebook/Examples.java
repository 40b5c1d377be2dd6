package io.hegui.plan.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.hegui.policy.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The examples of a rule: {@code io/hegui/plan/examples/<rule>.yaml}. */
final class Examples {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private Examples() {}

  /** The examples in the order of the file; none if there is no file. */
  static List<Example> of(RuleInfo rule) {
    String file = "/io/hegui/plan/examples/" + rule.id() + ".yaml";
    try (InputStream in = Examples.class.getResourceAsStream(file)) {
      List<Example> examples = new ArrayList<>();
      if (in != null) {
        for (JsonNode node : YAML.readTree(in)) {
          examples.add(Example.of(rule, node));
        }
      }
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
