package io.hegui.examples.audit;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.hegui.text.Excerpt;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the places at which two JSON trees differ. */
final class JsonPlaces {
  /**
   * One place.
   *
   * @param pointer where it is, as a JSON pointer
   * @param then what the one tree has there, of a list or an object its size; empty if it has
   *     nothing
   * @param now what the other has
   */
  record Place(String pointer, String then, String now) {}

  private final List<Place> places = new ArrayList<>();

  private JsonPlaces() {}

  /** All of them, in the order of the trees. Lists of unlike length are one place. */
  static List<Place> between(JsonNode then, JsonNode now) {
    JsonPlaces found = new JsonPlaces();
    found.compare(JsonPointer.empty(), then, now);
    return found.places;
  }

  private void compare(JsonPointer at, @Nullable JsonNode then, @Nullable JsonNode now) {
    if (then != null && now != null && then.isObject() && now.isObject()) {
      for (String name : names(then, now)) {
        compare(at.appendProperty(name), then.get(name), now.get(name));
      }
    } else if (then != null && now != null && then.isArray() && then.size() == now.size()) {
      for (int i = 0; i < then.size(); i++) {
        compare(at.appendIndex(i), then.get(i), now.get(i));
      }
    } else if (then == null || !then.equals(now)) {
      places.add(new Place(at.toString(), text(then), text(now)));
    }
  }

  private static Set<String> names(JsonNode then, JsonNode now) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode each : List.of(then, now)) {
      for (Iterator<String> of = each.fieldNames(); of.hasNext(); ) {
        names.add(of.next());
      }
    }
    return names;
  }

  private static String text(@Nullable JsonNode node) {
    if (node == null) {
      return "";
    } else if (node.isValueNode()) {
      return Excerpt.of(node.asText());
    }
    return node.isArray() ? "[" + node.size() + "]" : "{" + node.size() + "}";
  }
}
