package io.hegui.policy;

import com.fasterxml.jackson.databind.JsonNode;
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
 *
 * @param digest SHA-256 over all files
 * @param digests the SHA-256 of each file, by its path
 */
public record PolicyFiles(
    Manifest manifest,
    Parameters parameters,
    Map<String, Reading> readings,
    Messages messages,
    Ledger ledger,
    String digest,
    Map<String, String> digests) {
  /** Where a policy's manifest lies in its jar. */
  public static final String MANIFEST = "META-INF/hegui/policy.yaml";

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
    Manifest manifest = ManifestFile.parse(MANIFEST, Yaml.parse(MANIFEST, yaml));
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
      ledger = Yaml.parse(path, digest.add(loader, path));
    }
    Map<String, Reading> byId = new TreeMap<>();
    Yaml.parse(folder + "readings.yaml", readings)
        .properties()
        .forEach(entry -> byId.put(entry.getKey(), reading(entry.getKey(), entry.getValue())));
    Parameters values =
        ParametersFile.parse(Yaml.parse(folder + "parameters.yaml", parameters), byId.keySet());
    return new PolicyFiles(
        manifest,
        values,
        Map.copyOf(byId),
        Messages.load(loader, folder + "messages"),
        ledger == null
            ? Ledger.NONE
            : LedgerFile.parse(folder + manifest.ledger(), ledger, values, byId.keySet()),
        digest.hex(),
        digest.files());
  }

  private static Reading reading(String id, JsonNode node) {
    return new Reading(id, node.path("clauses").asText(), ParametersFile.text(id, node));
  }
}
