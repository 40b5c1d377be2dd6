package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicySource;
import io.hegui.text.Text;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The line that a rule file lacks for a name to mean what the library or the policy has. */
final class Imports {
  private static final List<String> PACKAGES =
      List.of("io.hegui.duty", "io.hegui.facts", "io.hegui.policy", "io.hegui.calendar");
  private static final List<String> OF_FUNCTIONS =
      List.of(
          "io.hegui.duty.Subject",
          "io.hegui.duty.Duty",
          "io.hegui.duty.Breach",
          "io.hegui.duty.Done",
          "io.hegui.duty.Undecided",
          "io.hegui.duty.Advice",
          "io.hegui.calendar.Dates");

  private Imports() {}

  /** The import of a type of that name. */
  static Optional<Text> ofType(String name, PolicySource policy) {
    return Stream.concat(
            PACKAGES.stream().flatMap(each -> policy.javaClass(each + "." + name).stream()),
            policy.tables().values().stream().filter(type -> type.getSimpleName().equals(name)))
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .findFirst()
        .map(type -> missing("import " + type.getName()));
  }

  /** The import of a function of that name. */
  static Optional<Text> ofFunction(String name, PolicySource policy) {
    return OF_FUNCTIONS.stream()
        .flatMap(each -> policy.javaClass(each).stream())
        .filter(
            type ->
                Stream.of(type.getMethods())
                    .anyMatch(
                        each ->
                            Modifier.isStatic(each.getModifiers()) && each.getName().equals(name)))
        .findFirst()
        .map(type -> missing("import function " + type.getName() + "." + name));
  }

  private static Text missing(String line) {
    return new Text("少了一行 " + line, "the line " + line + " is missing");
  }
}
