package io.hegui.engine;

import io.hegui.policy.AdvisoryInfo;
import io.hegui.policy.Clause;
import io.hegui.policy.Kind;
import io.hegui.policy.PolicyFiles;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.Severity;
import io.hegui.policy.Shape;
import io.hegui.policy.Strength;
import io.hegui.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.drools.model.Rule;

/** Reads the annotations that stand on the rule that finds who owes a duty. */
final class RuleMetadata {
  private RuleMetadata() {}

  /**
   * @throws IllegalArgumentException if an annotation is missing or malformed
   */
  static RuleInfo read(String id, Rule rule, boolean fulfilledByDoing, PolicyFiles files) {
    return new RuleInfo(
        id,
        new Clause(value(rule, "clause")),
        constant(Severity.class, rule, "severity", ""),
        constant(Strength.class, rule, "strength", "MUST"),
        constant(Shape.class, rule, "shape", ""),
        words(value(rule, "kinds")).stream().map(word -> Kind.valueOf(word)).toList(),
        fulfilledByDoing,
        value(rule, "inArrears", "false").equals("true"),
        words(value(rule, "tables")),
        counted(rule),
        value(rule, "around", ""),
        words(value(rule, "readings", "")),
        text(files, id + ".title"),
        text(files, id + ".duty"));
  }

  static AdvisoryInfo readAdvisory(String id, Rule rule, PolicyFiles files) {
    return new AdvisoryInfo(
        id,
        words(value(rule, "tables")),
        counted(rule),
        value(rule, "around", ""),
        text(files, id + ".title"));
  }

  private static List<String> counted(Rule rule) {
    List<String> counted = words(value(rule, "counted", ""));
    List<String> tables = words(value(rule, "tables"));
    if (!tables.containsAll(counted)) {
      throw new IllegalArgumentException("@counted names a table that @tables does not");
    }
    return counted;
  }

  private static Text text(PolicyFiles files, String key) {
    return files
        .messages()
        .find(key)
        .orElseThrow(() -> new IllegalArgumentException("there is no message " + key));
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, Rule rule, String annotation, String otherwise) {
    String value = value(rule, annotation, otherwise);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "@"
                        + annotation
                        + " is '"
                        + value
                        + "', not one of "
                        + Arrays.toString(type.getEnumConstants())));
  }

  private static String value(Rule rule, String annotation) {
    String value = value(rule, annotation, "");
    if (value.isEmpty()) {
      throw new IllegalArgumentException("@" + annotation + " is missing");
    }
    return value;
  }

  /** Annotation values may keep the quotes that they were written in. */
  private static String value(Rule rule, String annotation, String otherwise) {
    Object value = rule.getMetaData().get(annotation);
    return value == null ? otherwise : value.toString().replace("\"", "").strip();
  }

  private static List<String> words(String value) {
    return value.isBlank() ? List.of() : List.of(value.strip().split("[\\s,]+"));
  }
}
