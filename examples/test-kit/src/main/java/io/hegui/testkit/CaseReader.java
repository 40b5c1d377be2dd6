package io.hegui.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.hegui.calendar.AuditPeriod;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.input.SubmissionReader;
import io.hegui.policy.Kind;
import io.hegui.policy.RuleInfo;
import io.hegui.text.Text;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the cases of a rule off YAML. */
final class CaseReader {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Set<String> OF_A_VERDICT =
      Set.of(
          "status",
          "subject",
          "occurrence",
          "kind",
          "observed",
          "limit",
          "evidence",
          "searched",
          "due",
          "needs");
  private static final Set<String> OF_A_CASE =
      Set.of("name", "zh", "en", "period", "asOf", "checked", "verdicts", "facts");

  private final Schema schema;
  private final RuleInfo rule;
  private final String file;

  CaseReader(Schema schema, RuleInfo rule, String file) {
    this.schema = schema;
    this.rule = rule;
    this.file = file;
  }

  /**
   * @throws IllegalArgumentException if the text is no list of cases; it says which one is wrong
   */
  List<Case> read(String yaml) {
    JsonNode root;
    try {
      root = YAML.readTree(yaml);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
    List<Case> cases = new ArrayList<>();
    for (JsonNode node : root) {
      try {
        cases.add(read(node));
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(
            file + ", case " + (cases.size() + 1) + ": " + e.getMessage(), e);
      }
    }
    return cases;
  }

  private Case read(JsonNode node) {
    Set<String> known = new TreeSet<>(OF_A_CASE);
    known.addAll(OF_A_VERDICT);
    mustKnow(node, known);
    List<Expected> verdicts = new ArrayList<>();
    node.path("verdicts").forEach(each -> verdicts.add(verdict(each)));
    // The one verdict of a case may stand in the case itself.
    if (node.has("status") && status(node) != Status.COMPLIANT) {
      verdicts.add(verdict(node));
    }
    AuditPeriod period = AuditPeriod.parse(text(node, "period"));
    return new Case(
        rule,
        name(node, verdicts),
        verdicts,
        node.path("checked").asInt(verdicts.size()),
        new Text(node.path("zh").asText(), node.path("en").asText()),
        period,
        node.has("asOf") ? LocalDate.parse(text(node, "asOf")) : period.to(),
        facts(node));
  }

  private static void mustKnow(JsonNode node, Set<String> known) {
    node.fieldNames()
        .forEachRemaining(
            field -> {
              if (!known.contains(field)) {
                throw new IllegalArgumentException(
                    "there is no field " + field + " among " + known);
              }
            });
  }

  private static String name(JsonNode node, List<Expected> verdicts) {
    Optional<String> said =
        Stream.of("name", "zh", "en")
            .map(field -> node.path(field).asText())
            .filter(text -> !text.isEmpty())
            .findFirst();
    return said.orElseGet(
        () -> verdicts.isEmpty() ? Status.COMPLIANT.name() : verdicts.get(0).toString());
  }

  private Expected verdict(JsonNode node) {
    Expected expected = Expected.of(rule.id(), status(node));
    for (Trait trait : Trait.values()) {
      String value = node.path(trait.label()).asText();
      if (trait != Trait.STATUS && !value.isEmpty()) {
        expected = expected.with(trait, trait == Trait.KIND ? kind(value).name() : value);
      }
    }
    return expected;
  }

  private static Status status(JsonNode node) {
    String value = text(node, "status");
    return Stream.of(Status.values())
        .filter(each -> each.name().equals(value) || each.text().zh().equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no status " + value));
  }

  private static Kind kind(String value) {
    return Stream.of(Kind.values())
        .filter(each -> each.name().equals(value) || each.text().zh().equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no kind " + value));
  }

  private static String text(JsonNode node, String field) {
    String value = node.path(field).asText();
    if (value.isEmpty()) {
      throw new IllegalArgumentException(field + " is missing");
    }
    return value;
  }

  private Submission facts(JsonNode node) {
    ObjectNode facts = YAML.createObjectNode();
    node.path("facts").properties().forEach(table -> facts.set(table.getKey(), table.getValue()));
    for (String table : rule.tables()) {
      String heading = schema.table(table).orElseThrow().heading();
      if (!facts.has(table) && !facts.has(heading)) {
        facts.putArray(table);
      }
    }
    return SubmissionReader.of(schema).readJson(new StringReader(facts.toString()), file);
  }
}
