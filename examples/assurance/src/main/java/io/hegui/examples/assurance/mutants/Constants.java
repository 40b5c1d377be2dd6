package io.hegui.examples.assurance.mutants;

import java.util.Arrays;
import java.util.List;

/** The words that a rule may use for one another. */
final class Constants {
  private static final List<String> PACKAGES =
      List.of("io.hegui.facts.", "io.hegui.policy.", "io.hegui.calendar.");

  private Constants() {}

  /** The other constants of that type; none if there is no such type or constant. */
  static List<String> others(String type, String constant) {
    for (String each : PACKAGES) {
      try {
        Object[] constants = Class.forName(each + type).getEnumConstants();
        List<String> names =
            constants == null ? List.of() : Arrays.stream(constants).map(Object::toString).toList();
        return names.contains(constant)
            ? names.stream().filter(name -> !name.equals(constant)).toList()
            : List.of();
      } catch (ClassNotFoundException e) {
        // it lies in another of the packages, or is no type of ours
      }
    }
    return List.of();
  }
}
