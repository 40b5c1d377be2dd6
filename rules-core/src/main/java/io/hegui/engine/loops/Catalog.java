package io.hegui.engine.loops;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which types of facts a set of rules looks at, and by which keys. Each has a number, so that rules
 * that look at the same share a table or an index. Not to be changed any more once facts are added.
 */
public final class Catalog {
  private final List<Class<?>> types = new ArrayList<>();
  private final List<Key> keys = new ArrayList<>();
  private final Map<Object, Integer> numbers = new HashMap<>();

  /** The number of the table of all facts of that type. */
  int table(Class<?> type) {
    return number(type, types);
  }

  /** The number of the index by that key. */
  int index(Key key) {
    return number(key, keys);
  }

  private <T> int number(T one, List<T> all) {
    Integer known = numbers.putIfAbsent(one, all.size());
    if (known == null) {
      all.add(one);
      return all.size() - 1;
    }
    return known;
  }

  List<Class<?>> types() {
    return types;
  }

  List<Key> keys() {
    return keys;
  }
}
