package io.hegui.examples.assurance.laws;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The ids within what verdicts call their subjects. */
final class Subjects {
  private Subjects() {}

  /** {@code unit:U3/village:V01} with other ids; {@code county} has none. */
  static String renamed(String subject, UnaryOperator<String> id) {
    return Arrays.stream(subject.split("/", -1))
        .map(part -> renamedSeat(part, id))
        .collect(Collectors.joining("/"));
  }

  /** {@code UNIT_HEAD:U3} with another id; an occurrence without a colon has none. */
  static String renamedSeat(String part, UnaryOperator<String> id) {
    int colon = part.indexOf(':');
    return colon < 0 ? part : part.substring(0, colon + 1) + id.apply(part.substring(colon + 1));
  }
}
