package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicySource;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether tables of thresholds have gaps, by day or by key, and whether what is at least asked goes
 * beyond what is at most allowed.
 */
final class ThresholdChecks implements Examination {
  @Override
  public void examine(PolicySource policy, Findings findings) {
    Map<String, List<DeclaredParameter>> families = new TreeMap<>();
    for (DeclaredParameter parameter : DeclaredParameter.of(policy)) {
      if (!parameter.key().isEmpty()) {
        families.computeIfAbsent(parameter.family(), name -> new ArrayList<>()).add(parameter);
      }
    }
    String binds = bindsFrom(policy);
    families.forEach(
        (family, entries) -> {
          entries.forEach(entry -> gap(entry, entries, binds, findings));
          keys(policy, family, entries, findings);
        });
    order(policy, findings);
  }

  /** The day from which the policy binds; empty if it does not say. */
  private static String bindsFrom(PolicySource policy) {
    String name = policy.manifest().root().at("from").text();
    return DeclaredParameter.of(policy).stream()
        .filter(parameter -> parameter.name().equals(name))
        .flatMap(parameter -> parameter.values().stream())
        .map(DeclaredParameter.Value::text)
        .findFirst()
        .orElse("");
  }

  private static void gap(
      DeclaredParameter entry, List<DeclaredParameter> family, String binds, Findings findings) {
    String others =
        family.stream()
            .map(DeclaredParameter::first)
            .filter(day -> !day.isEmpty())
            .min(String::compareTo)
            .orElse("");
    String from = binds.isEmpty() || others.compareTo(binds) < 0 ? others : binds;
    Path file = entry.file();
    for (DeclaredParameter.Value value : entry.values()) {
      if (value.text().isEmpty()) {
        findings.add(
            Check.THRESHOLD_GAP,
            file,
            value.line(),
            entry.name(),
            "from",
            value.day(),
            "until",
            "…");
      }
    }
    if (entry.first().compareTo(from) > 0) {
      findings.add(
          Check.THRESHOLD_GAP,
          file,
          entry.line(),
          entry.name(),
          "from",
          from,
          "until",
          entry.first());
    }
  }

  /** A rank or a level that the data know of, and the table does not. */
  private static void keys(
      PolicySource policy, String family, List<DeclaredParameter> entries, Findings findings) {
    Set<String> keys =
        entries.stream().map(DeclaredParameter::key).collect(Collectors.toCollection(TreeSet::new));
    Set<String> words =
        words(policy).max(Comparator.comparingInt(each -> shared(each, keys))).orElse(keys);
    if (2 * shared(words, keys) < keys.size()) {
      return; // the keys are none of the data's words
    }
    for (DeclaredParameter entry : entries) {
      if (!words.contains(entry.key())) {
        findings.add(
            Check.THRESHOLD_KEY_UNKNOWN,
            entry.file(),
            entry.line(),
            entry.name(),
            "key",
            entry.key(),
            "suggestion",
            Suggestion.of(entry.key(), words));
      }
    }
    Set<String> missing = new TreeSet<>(words);
    missing.removeAll(keys);
    for (String key : missing) {
      findings.add(
          Check.THRESHOLD_KEY,
          entries.get(0).file(),
          entries.get(0).line(),
          family + " " + key,
          "family",
          family,
          "key",
          key);
    }
  }

  private static int shared(Set<String> words, Set<String> keys) {
    return (int) keys.stream().filter(words::contains).count();
  }

  /** The constants of each enumeration that is a column's type, the smallest first. */
  private static Stream<Set<String>> words(PolicySource policy) {
    return policy.tables().values().stream()
        .flatMap(type -> Stream.ofNullable(type.getRecordComponents()).flatMap(Stream::of))
        .map(RecordComponent::getType)
        .filter(Class::isEnum)
        .distinct()
        .map(
            type ->
                Stream.of(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
        .sorted(Comparator.comparingInt(Set::size));
  }

  /** What {@code ….min} asks at least, {@code ….max} must allow, on every day. */
  private static void order(PolicySource policy, Findings findings) {
    Map<String, DeclaredParameter> byName = new TreeMap<>();
    DeclaredParameter.of(policy).forEach(each -> byName.put(each.name(), each));
    for (DeclaredParameter most : byName.values()) {
      DeclaredParameter least = byName.get(most.name().replaceFirst("\\.max$", ".min"));
      if (least == null || least.name().equals(most.name())) {
        continue;
      }
      Set<String> days = new TreeSet<>();
      Stream.of(least, most)
          .flatMap(parameter -> parameter.values().stream())
          .forEach(value -> days.add(value.day()));
      days.stream()
          .filter(day -> exceeds(least.on(day), most.on(day)))
          .findFirst()
          .ifPresent(
              day ->
                  findings.add(
                      Check.THRESHOLD_ORDER,
                      most.file(),
                      most.line(),
                      most.name(),
                      "day",
                      day,
                      "least",
                      least.name(),
                      "min",
                      least.on(day),
                      "max",
                      most.on(day)));
    }
  }

  private static boolean exceeds(String least, String most) {
    Optional<BigDecimal> one = number(least);
    Optional<BigDecimal> other = number(most);
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
