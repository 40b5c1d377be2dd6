package io.hegui.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All values of all parameters of a policy. Immutable. */
public final class Parameters {
  private final Map<String, List<Parameter>> byName;

  Parameters(Map<String, List<Parameter>> byName) {
    this.byName = new TreeMap<>(byName);
  }

  /** Every value of every parameter, sorted by name and by the day from which it holds. */
  public List<Parameter> all() {
    return byName.values().stream().flatMap(List::stream).toList();
  }

  /** A copy of all values by the parameters' names. */
  Map<String, List<Parameter>> byName() {
    return new TreeMap<>(byName);
  }

  /** Whether there is a parameter of that name. */
  public boolean has(String name) {
    return byName.containsKey(name);
  }

  /**
   * The value in force on that day.
   *
   * @throws PolicyException if there is no such parameter, or it has no value for that day
   */
  public Parameter inForce(String name, LocalDate day) {
    return byName.getOrDefault(name, List.of()).stream()
        .filter(parameter -> parameter.inForceOn(day))
        .findFirst()
        .orElseThrow(() -> new PolicyException("no value of parameter " + name + " on " + day));
  }

  /**
   * The value of a parameter that is a date of its own, such as a deadline: the one in force on the
   * very day that it names.
   *
   * @throws PolicyException if no value is in force on its own day
   */
  public Parameter day(String name) {
    return byName.getOrDefault(name, List.of()).stream()
        .filter(Parameter::inForceOnItsDay)
        .findFirst()
        .orElseThrow(
            () -> new PolicyException("no value of parameter " + name + " holds on its own day"));
  }
}
