package io.hegui.testkit;

import io.hegui.report.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A verdict that is expected of a rule, by what is said of it; what is not said may be anything.
 */
public final class Expected {
  private final String rule;
  private final Map<Trait, String> traits;

  private Expected(String rule, Map<Trait, String> traits) {
    this.rule = rule;
    this.traits = traits;
  }

  static Expected of(String rule, Status status) {
    return new Expected(rule, new EnumMap<>(Map.of(Trait.STATUS, status.name())));
  }

  /** The same, with more said of it. */
  Expected with(Trait trait, String value) {
    Map<Trait, String> more = new EnumMap<>(traits);
    more.put(trait, value);
    return new Expected(rule, more);
  }

  String rule() {
    return rule;
  }

  /** What is expected to have become of the duty. */
  public Status status() {
    return Status.valueOf(get(Trait.STATUS).orElseThrow());
  }

  /** Whom it is about; empty if nothing is said. */
  public String subject() {
    return get(Trait.SUBJECT).orElse("");
  }

  /** Which of several duties; empty if nothing is said, or there is but one. */
  public String occurrence() {
    return get(Trait.OCCURRENCE).orElse("");
  }

  /** The name of the kind of breach; empty if nothing is said, or nothing is broken. */
  public String kind() {
    return get(Trait.KIND).orElse("");
  }

  private Optional<String> get(Trait trait) {
    return Optional.ofNullable(traits.get(trait));
  }

  boolean matches(Verdict verdict) {
    return verdict.ruleId().equals(rule)
        && traits.keySet().stream().allMatch(trait -> matches(trait, verdict));
  }

  boolean matches(Trait trait, Verdict verdict) {
    String expected = traits.getOrDefault(trait, "");
    return trait.of(verdict).stream().anyMatch(actual -> trait.matches(expected, actual));
  }

  /** How much of it a verdict meets. */
  long likeness(Verdict verdict) {
    return traits.keySet().stream().filter(trait -> matches(trait, verdict)).count();
  }

  /** What a verdict does not meet, in words. */
  List<String> unlike(Verdict verdict) {
    return traits.entrySet().stream()
        .filter(entry -> !matches(entry.getKey(), verdict))
        .map(entry -> unlike(entry.getKey(), entry.getValue(), verdict))
        .toList();
  }

  private static String unlike(Trait trait, String expected, Verdict verdict) {
    List<String> actual = trait.of(verdict);
    String found = actual.isEmpty() ? "none" : quoted(String.join("\" or \"", actual));
    return trait.label() + " is " + found + ", expected " + quoted(expected);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  /** What is expected, in a line. */
  @Override
  public String toString() {
    return traits.entrySet().stream()
        .map(
            entry ->
                entry.getKey() == Trait.STATUS
                    ? entry.getValue()
                    : entry.getKey().label() + " " + quoted(entry.getValue()))
        .collect(Collectors.joining(", "));
  }
}
