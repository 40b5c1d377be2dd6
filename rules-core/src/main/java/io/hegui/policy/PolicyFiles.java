package io.hegui.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.hegui.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a policy: its manifest, parameters, readings, messages and clause ledger, and the
 * digest over them and the rules' sources.
 */
public record PolicyFiles(
    Manifest manifest,
    Parameters parameters,
    Map<String, Reading> readings,
    Messages messages,
    Ledger ledger,
    String digest) {
  /** Where a policy's manifest lies in its jar. */
  public static final String MANIFEST = "META-INF/hegui/policy.yaml";

  private static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /**
   * Finds the manifests of all policies that the loader sees.
   *
   * @throws PolicyException if a policy's file is missing or malformed
   */
  public static List<PolicyFiles> discover(ClassLoader loader) {
    try {
      List<PolicyFiles> found = new ArrayList<>();
      for (URL manifest : java.util.Collections.list(loader.getResources(MANIFEST))) {
        found.add(read(loader, manifest));
      }
      found.sort(java.util.Comparator.comparing(files -> files.manifest().id()));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PolicyFiles read(ClassLoader loader, URL url) throws IOException {
    PolicyDigest digest = new PolicyDigest();
    byte[] yaml;
    try (InputStream in = url.openStream()) {
      yaml = digest.add(MANIFEST, in.readAllBytes());
    }
    Manifest manifest = manifest(yaml);
    String folder = manifest.folder() + "/";
    byte[] parameters = digest.add(loader, folder + "parameters.yaml");
    byte[] readings = digest.add(loader, folder + "readings.yaml");
    digest.add(loader, folder + "messages_zh.properties");
    digest.add(loader, folder + "messages_en.properties");
    for (String source : manifest.sources()) {
      digest.add(loader, folder + source);
    }
    @Nullable JsonNode ledger = null;
    if (!manifest.ledger().isEmpty()) {
      String path = folder + manifest.ledger();
      ledger = parse(path, digest.add(loader, path), JsonNode.class);
    }
    Map<String, Reading> byId = new TreeMap<>();
    parse(folder + "readings.yaml", readings, JsonNode.class)
        .properties()
        .forEach(entry -> byId.put(entry.getKey(), reading(entry.getKey(), entry.getValue())));
    Parameters values =
        ParametersFile.parse(
            parse(folder + "parameters.yaml", parameters, JsonNode.class), byId.keySet());
    return new PolicyFiles(
        manifest,
        values,
        Map.copyOf(byId),
        Messages.load(loader, folder + "messages"),
        ledger == null
            ? Ledger.NONE
            : LedgerFile.parse(folder + manifest.ledger(), ledger, values, byId.keySet()),
        digest.hex());
  }

  private static Manifest manifest(byte[] yaml) throws IOException {
    ObjectNode node = parse(MANIFEST, yaml, ObjectNode.class);
    if (!node.has("ledger")) {
      node.put("ledger", ""); // the one field that a manifest may leave out
    }
    try {
      return YAML.treeToValue(node, Manifest.class);
    } catch (JsonProcessingException e) {
      throw new PolicyException(MANIFEST + ": " + e.getOriginalMessage());
    }
  }

  private static Reading reading(String id, JsonNode node) {
    return new Reading(id, node.path("clauses").asText(), ParametersFile.text(id, node));
  }

  private static <T> T parse(String file, byte[] yaml, Class<T> type) throws IOException {
    try {
      return YAML.readValue(yaml, type);
    } catch (JsonProcessingException e) {
      throw new PolicyException(
          file
              + " line "
              + (e.getLocation() == null ? "?" : e.getLocation().getLineNr())
              + ": "
              + e.getOriginalMessage());
    }
  }
}
