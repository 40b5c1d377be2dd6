package io.hegui.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a policy's manifest: the fields of {@link Manifest}, all of them but the last two required.
 */
final class ManifestFile {
  private static final Set<String> OPTIONAL = Set.of("tables", "ledger");
  private static final Set<String> REQUIRED =
      Set.of(
          "id",
          "version",
          "title",
          "folder",
          "model",
          "sources",
          "from",
          "to",
          "organisedBy",
          "minimumShare");

  private ManifestFile() {}

  static Manifest parse(String file, JsonNode root) {
    List<String> problems = new ArrayList<>();
    root.fieldNames()
        .forEachRemaining(
            field -> {
              if (!REQUIRED.contains(field) && !OPTIONAL.contains(field)) {
                problems.add("there is no field " + field);
              }
            });
    REQUIRED.stream()
        .sorted()
        .filter(field -> root.path(field).isEmpty())
        .filter(field -> root.path(field).asText("").isEmpty())
        .forEach(field -> problems.add(field + " is missing"));
    if (!problems.isEmpty()) {
      throw new PolicyException(file, problems);
    }
    return new Manifest(
        root.path("id").asText(),
        root.path("version").asText(),
        ParametersFile.text("title", root.path("title")),
        root.path("folder").asText(),
        root.path("model").asText(),
        list(root, "sources"),
        root.path("from").asText(),
        root.path("to").asText(),
        root.path("organisedBy").asText(),
        root.path("minimumShare").asText(),
        list(root, "tables"),
        root.path("ledger").asText());
  }

  private static List<String> list(JsonNode root, String field) {
    List<String> entries = new ArrayList<>();
    root.path(field).forEach(entry -> entries.add(entry.asText()));
    return List.copyOf(entries);
  }
}
