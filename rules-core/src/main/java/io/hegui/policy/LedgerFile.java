package io.hegui.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a clause ledger: a list of entries, each with {@code clause}, {@code sha256}, {@code
 * class}, {@code zh}, {@code en}, and where they apply {@code rules}, {@code parameters}, {@code
 * readings} and {@code note}. The ordinal follows from the order.
 */
final class LedgerFile {
  private static final Set<String> FIELDS =
      Set.of("clause", "sha256", "class", "zh", "en", "rules", "parameters", "readings", "note");

  private LedgerFile() {}

  static Ledger parse(String file, JsonNode root, Parameters parameters, Set<String> readings) {
    List<LedgerEntry> entries = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Set<String> finished = new HashSet<>();
    for (JsonNode node : root) {
      String number = node.path("clause").asText();
      try {
        Clause clause = new Clause(number);
        LedgerEntry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        boolean goesOn = last != null && last.clause().number().equals(clause.number());
        if (!goesOn && !finished.add(clause.number())) {
          problems.add(number + ": its entries do not stand together");
        }
        LedgerEntry entry = entry(node, clause, goesOn && last != null ? last.ordinal() + 1 : 1);
        entries.add(entry);
        strangers(entry, node, parameters, readings).forEach(s -> problems.add(entry.id() + s));
      } catch (IllegalArgumentException e) {
        problems.add(number + ", " + node.path("zh").asText() + ": " + e.getMessage());
      }
    }
    if (!problems.isEmpty() || entries.isEmpty()) {
      throw new PolicyException(file, problems.isEmpty() ? List.of("no entries") : problems);
    }
    return new Ledger(entries);
  }

  private static LedgerEntry entry(JsonNode node, Clause clause, int ordinal) {
    JsonNode note = node.path("note");
    return new LedgerEntry(
        clause,
        ordinal,
        node.path("sha256").asText(),
        ParametersFile.text("the entry", node),
        entryClass(node.path("class").asText()),
        strings(node.path("rules")),
        strings(node.path("parameters")),
        strings(node.path("readings")),
        note.isMissingNode() ? new Text("", "") : ParametersFile.text("the note", note));
  }

  private static EntryClass entryClass(String name) {
    return Stream.of(EntryClass.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no class " + name));
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(each -> strings.add(each.asText()));
    return strings;
  }

  private static List<String> strangers(
      LedgerEntry entry, JsonNode node, Parameters parameters, Set<String> readings) {
    List<String> strangers = new ArrayList<>();
    node.fieldNames()
        .forEachRemaining(
            field -> {
              if (!FIELDS.contains(field)) {
                strangers.add(": there is no field " + field);
              }
            });
    entry.parameters().stream()
        .filter(name -> !parameters.has(name))
        .forEach(name -> strangers.add(": there is no parameter " + name));
    entry.readings().stream()
        .filter(id -> !readings.contains(id))
        .forEach(id -> strangers.add(": there is no reading " + id));
    return strangers;
  }
}
