package io.hegui.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a policy's manifest: the fields of {@link Manifest}, all of them but the ledger required.
 */
final class ManifestFile {
  private static final Set<String> FIELDS =
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
          "minimumShare",
          "ledger");

  private ManifestFile() {}

  static Manifest parse(String file, JsonNode root) {
    List<String> problems = new ArrayList<>();
    root.fieldNames()
        .forEachRemaining(
            field -> {
              if (!FIELDS.contains(field)) {
                problems.add("there is no field " + field);
              }
            });
    FIELDS.stream()
        .sorted()
        .filter(field -> !field.equals("ledger") && root.path(field).isEmpty())
        .filter(field -> root.path(field).asText("").isEmpty())
        .forEach(field -> problems.add(field + " is missing"));
    if (!problems.isEmpty()) {
      throw new PolicyException(file, problems);
    }
    List<String> sources = new ArrayList<>();
    root.path("sources").forEach(source -> sources.add(source.asText()));
    return new Manifest(
        root.path("id").asText(),
        root.path("version").asText(),
        ParametersFile.text("title", root.path("title")),
        root.path("folder").asText(),
        root.path("model").asText(),
        List.copyOf(sources),
        root.path("from").asText(),
        root.path("to").asText(),
        root.path("organisedBy").asText(),
        root.path("minimumShare").asText(),
        root.path("ledger").asText());
  }
}
