package io.hegui.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import io.hegui.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a policy: its manifest, parameters, readings, messages, clause ledger and rules'
 * sources, and the digest over them.
 *
 * @param schema the data contract's tables and those that the policy brings along
 * @param sources the rules' sources by their paths below the policy's folder
 * @param digest SHA-256 over all files
 * @param digests the SHA-256 of each file, by its path
 */
public record PolicyFiles(
    Manifest manifest,
    Parameters parameters,
    Map<String, Reading> readings,
    Messages messages,
    Ledger ledger,
    Schema schema,
    Map<String, String> sources,
    String digest,
    Map<String, String> digests) {
  /** Where a policy's manifest lies in its jar. */
  public static final String MANIFEST = "META-INF/hegui/policy.yaml";

  /**
   * Finds all policies that the loader sees, in the order of their ids. One that it sees in several
   * places, as when a jar is on the class path twice, counts once.
   *
   * @throws PolicyException if a policy's file is missing or malformed, or if what it sees in
   *     several places is not the same in all
   */
  public static List<PolicyFiles> discover(ClassLoader loader) {
    try {
      Map<String, PolicyFiles> found = new TreeMap<>();
      for (URL place : Collections.list(loader.getResources(MANIFEST))) {
        for (byte[] manifest : ManifestFile.documents(place)) {
          PolicyFiles files = read(loader, manifest);
          PolicyFiles first = found.putIfAbsent(files.manifest().id(), files);
          if (first != null) {
            requireSame(first, files, place);
          }
        }
      }
      return List.copyOf(found.values());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The tables of all policies that the loader sees, without their rules: who reads a submission
   * need not wait for these.
   *
   * @throws PolicyException if a manifest is malformed, or a policy's tables do not fit
   */
  public static Schema schema(ClassLoader loader) {
    try {
      Schema schema = Schema.standard();
      for (URL place : Collections.list(loader.getResources(MANIFEST))) {
        for (byte[] manifest : ManifestFile.documents(place)) {
          schema = PolicyTables.load(loader, ManifestFile.parse(MANIFEST, manifest), schema);
        }
      }
      return schema;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireSame(PolicyFiles files, PolicyFiles second, URL place)
      throws IOException {
    List<String> problems = new ArrayList<>();
    for (Map.Entry<String, String> file : files.digests.entrySet()) {
      String path = file.getKey();
      if (files.manifest.tables().contains(path)) {
        continue;
      }
      String there =
          path.equals(MANIFEST) ? second.digests.get(path) : PolicyDigest.of(beside(place, path));
      if (!file.getValue().equals(there)) {
        problems.add(path + " is another one in " + place);
      }
    }
    if (!problems.isEmpty()) {
      problems.add("leave one of the two");
      throw new PolicyException("policy " + files.manifest.id() + ", found twice", problems);
    }
  }

  /** The file of a path in the jar or folder in which a manifest lies. */
  private static URL beside(URL manifest, String path) throws IOException {
    String place = manifest.toString();
    return URI.create(place.substring(0, place.length() - MANIFEST.length()) + path).toURL();
  }

  private static PolicyFiles read(ClassLoader loader, byte[] yaml) throws IOException {
    PolicyDigest digest = new PolicyDigest();
    Manifest manifest = ManifestFile.parse(MANIFEST, digest.add(MANIFEST, yaml));
    String folder = manifest.folder() + "/";
    byte[] parameters = digest.add(loader, folder + "parameters.yaml");
    byte[] readings = digest.add(loader, folder + "readings.yaml");
    digest.add(loader, folder + "messages_zh.properties");
    digest.add(loader, folder + "messages_en.properties");
    Map<String, String> sources = new TreeMap<>();
    for (String source : manifest.sources()) {
      byte[] text = digest.add(loader, folder + source);
      sources.put(source, new String(text, StandardCharsets.UTF_8));
    }
    Schema schema = PolicyTables.load(loader, manifest, Schema.standard());
    for (TableSchema table : schema.tables()) {
      if (manifest.tables().contains(table.type().getName())) {
        digest.add(
            table.type().getName(), table.words().toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    @Nullable JsonNode ledger = null;
    if (!manifest.ledger().isEmpty()) {
      String path = folder + manifest.ledger();
      ledger = Yaml.parse(path, digest.add(loader, path));
    }
    Map<String, Reading> byId = readings(folder + "readings.yaml", readings);
    Map<String, ThresholdTable> tables = new HashMap<>();
    Parameters values =
        ParametersFile.parse(
            Yaml.parse(folder + "parameters.yaml", parameters),
            byId.keySet(),
            name -> tables.computeIfAbsent(name, any -> table(loader, folder + name, digest)));
    return new PolicyFiles(
        manifest,
        values,
        byId,
        Messages.load(loader, folder + "messages"),
        ledger == null
            ? Ledger.NONE
            : LedgerFile.parse(folder + manifest.ledger(), ledger, values, byId.keySet()),
        schema,
        Map.copyOf(sources),
        digest.hex(),
        digest.files());
  }

  /** The same with other parameter values. */
  PolicyFiles with(Parameters values) {
    return new PolicyFiles(
        manifest, values, readings, messages, ledger, schema, sources, digest, digests);
  }

  private static ThresholdTable table(ClassLoader loader, String path, PolicyDigest digest) {
    try {
      return ThresholdTable.parse(path, digest.add(loader, path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Reading> readings(String path, byte[] yaml) throws IOException {
    Map<String, Reading> byId = new TreeMap<>();
    List<String> problems = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : Yaml.parse(path, yaml).properties()) {
      String id = entry.getKey();
      JsonNode node = entry.getValue();
      try {
        String clauses = node.path("clauses").asText();
        byId.put(id, new Reading(id, clauses, ParametersFile.text(id, node)));
      } catch (IllegalArgumentException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
    if (!problems.isEmpty()) {
      throw new PolicyException(path, problems);
    }
    return Map.copyOf(byId);
  }
}
