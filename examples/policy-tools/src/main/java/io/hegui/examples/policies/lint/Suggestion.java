package io.hegui.examples.policies.lint;

import io.hegui.text.EditDistance;
import io.hegui.text.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What somebody may have meant by a name that there is not. */
final class Suggestion {
  /** Farther names are not meant. */
  private static final int FAR = 4;

  private Suggestion() {}

  /** Names the nearest, where one is near, and all that there are. */
  static Text of(String typed, Collection<String> known) {
    String all = known.stream().sorted().distinct().collect(Collectors.joining(", "));
    return known.stream()
        .min(
            Comparator.comparingInt((String name) -> EditDistance.of(typed, name))
                .thenComparing(n -> n))
        .filter(name -> EditDistance.of(typed, name) <= Math.min(FAR, 1 + typed.length() / 2))
        .map(
            name ->
                new Text(
                    "是否应为 " + name + "？可用的有：" + all,
                    "did you mean " + name + "? There are: " + all))
        .orElseGet(() -> new Text("可用的有：" + all, "there are: " + all));
  }
}
