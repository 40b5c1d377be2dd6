package io.hegui.examples.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.hegui.examples.audit.JsonPlaces.Place;
import io.hegui.json.ReportJson;
import io.hegui.report.Basis;
import io.hegui.report.Basis.Item;
import io.hegui.report.Basis.Role;
import io.hegui.report.ComplianceReport;
import io.hegui.report.ParameterUse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds a report against one that was made again, and finds what they rest on that differs. */
final class Replay {
  /** What became of something that the report rests on. */
  enum Fate {
    CHANGED,
    GONE,
    ADDED
  }

  /** Something that differs, by its name. */
  record Unlike(String role, String name, Fate fate, String then, String now) {}

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PARAMETER = "PARAMETER";
  private static final String TOOL = "TOOL";

  private final List<Unlike> unlike = new ArrayList<>();

  private Replay() {}

  /**
   * Where a report says something else than one that rests on the same: every place, whatever it
   * is.
   *
   * @param file the report as it was written
   */
  static List<Place> altered(Path file, ComplianceReport now) throws IOException {
    ObjectNode written = (ObjectNode) JSON.readTree(file.toFile());
    written.remove("basis");
    nameOnly(written);
    return JsonPlaces.between(written, tree(now));
  }

  /** Where two reports that rest on different things say something else, wherever the files lie. */
  static List<Place> differences(ComplianceReport then, ComplianceReport now) throws IOException {
    return JsonPlaces.between(verdicts(then), verdicts(now));
  }

  /** What the verdicts rest on is compared apart; what a violation was measured by stands in it. */
  private static JsonNode verdicts(ComplianceReport report) throws IOException {
    return tree(report).remove(List.of("policy", "parameters", "readings"));
  }

  private static ObjectNode tree(ComplianceReport report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportJson.write(report, bytes);
    ObjectNode tree = (ObjectNode) JSON.readTree(bytes.toByteArray());
    nameOnly(tree);
    return tree;
  }

  /** Files may have been moved since. */
  private static void nameOnly(JsonNode node) {
    if (node instanceof ObjectNode object) {
      JsonNode file = object.get("file");
      if (file != null && file.isTextual()) {
        object.set("file", TextNode.valueOf(name(file.asText())));
      }
    }
    node.forEach(Replay::nameOnly);
  }

  private static String name(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** What differs in what two reports rest on: files of all roles, and parameter values. */
  static List<Unlike> unlike(
      Basis basis, ComplianceReport then, Basis basisNow, ComplianceReport now) {
    Replay replay = new Replay();
    for (Role role : Role.values()) {
      boolean moved = role == Role.FACTS || role == Role.PARAMETERS;
      replay.compare(role.name(), files(basis, role, moved), files(basisNow, role, moved));
    }
    replay.compare(PARAMETER, values(then), values(now));
    if (!basis.tool().equals(basisNow.tool())) {
      replay.unlike.add(new Unlike(TOOL, "", Fate.CHANGED, basis.tool(), basisNow.tool()));
    }
    return replay.unlike;
  }

  private static Map<String, String> files(Basis basis, Role role, boolean moved) {
    Map<String, String> files = new LinkedHashMap<>();
    for (Item item : basis.of(role)) {
      files.put(moved ? name(item.name()) : item.name(), item.sha256());
    }
    return files;
  }

  private static Map<String, String> values(ComplianceReport report) {
    Map<String, String> values = new TreeMap<>();
    for (ParameterUse use : report.parameters()) {
      values.merge(use.name(), use.value(), (one, other) -> one + ", " + other);
    }
    return values;
  }

  private void compare(String role, Map<String, String> then, Map<String, String> now) {
    TreeSet<String> names = new TreeSet<>(then.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      @Nullable String was = then.get(name);
      @Nullable String is = now.get(name);
      if (was == null) {
        unlike.add(new Unlike(role, name, Fate.ADDED, "", String.valueOf(is)));
      } else if (is == null) {
        unlike.add(new Unlike(role, name, Fate.GONE, was, ""));
      } else if (!was.equals(is)) {
        unlike.add(new Unlike(role, name, Fate.CHANGED, was, is));
      }
    }
  }
}
