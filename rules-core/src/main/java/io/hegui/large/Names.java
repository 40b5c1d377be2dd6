package io.hegui.large;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for names that come again and again. */
final class Names {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  Names() {}

  Names(List<String> names) {
    names.forEach(this::number);
  }

  synchronized int number(String name) {
    Integer known = numbers.get(name);
    if (known == null) {
      known = names.size();
      names.add(name);
      numbers.put(name, known);
    }
    return known;
  }

  synchronized String name(int number) {
    return names.get(number);
  }

  synchronized List<String> all() {
    return List.copyOf(names);
  }
}
