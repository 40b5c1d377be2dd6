package io.hegui.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.hegui.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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

  private static final Pattern DOCUMENT_BEGINS = Pattern.compile("(?m)^---\\s*?(\\R|\\z)");

  private ManifestFile() {}

  /**
   * The manifests in a file, in which "---" begins a further one: where jars are merged into one,
   * the manifests of their policies are best written one behind the other. Each is as it was before
   * it was merged.
   */
  static List<byte[]> documents(URL file) throws IOException {
    String text;
    try (InputStream in = file.openStream()) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<byte[]> documents =
        DOCUMENT_BEGINS
            .splitAsStream(text)
            .filter(document -> document.lines().anyMatch(ManifestFile::saysSomething))
            .map(document -> (document.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8))
            .toList();
    // One that says nothing is malformed, and not none.
    return documents.isEmpty() ? List.of(new byte[0]) : documents;
  }

  private static boolean saysSomething(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  static Manifest parse(String file, byte[] yaml) throws IOException {
    JsonNode root = Yaml.parse(file, yaml);
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
        title(file, root),
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

  private static Text title(String file, JsonNode root) {
    try {
      return ParametersFile.text("title", root.path("title"));
    } catch (IllegalArgumentException e) {
      throw new PolicyException(file, List.of(String.valueOf(e.getMessage())));
    }
  }

  private static List<String> list(JsonNode root, String field) {
    List<String> entries = new ArrayList<>();
    root.path(field).forEach(entry -> entries.add(entry.asText()));
    return List.copyOf(entries);
  }
}
