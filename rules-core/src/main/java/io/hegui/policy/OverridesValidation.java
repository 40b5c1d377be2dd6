package io.hegui.policy;

import io.hegui.policy.ParameterOverrides.Dated;
import io.hegui.policy.ParameterOverrides.Setting;
import io.hegui.text.Nearest;
import io.hegui.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares overrides with the parameters of the policies they are meant for. */
final class OverridesValidation {
  private final String file;
  private final List<Parameters> policies;
  private final List<ParameterProblems.At> problems = new ArrayList<>();

  OverridesValidation(String file, List<Parameters> policies) {
    this.file = file;
    this.policies = policies;
  }

  void validate(List<Setting> overrides) {
    for (Setting setting : overrides) {
      Optional<Parameter> known =
          policies.stream()
              .flatMap(parameters -> parameters.all().stream())
              .filter(parameter -> parameter.name().equals(setting.name()))
              .findFirst();
      if (known.isEmpty()) {
        add(setting.line(), setting.column(), unknown(setting.name()));
      } else {
        setting.values().forEach(value -> compare(known.get(), value));
      }
    }
    if (!problems.isEmpty()) {
      throw new ParameterProblems(problems);
    }
  }

  private Text unknown(String name) {
    TreeSet<String> names = new TreeSet<>();
    policies.forEach(each -> each.all().forEach(parameter -> names.add(parameter.name())));
    Text nearest =
        Nearest.of(name, names.stream().map(each -> new Nearest.Title(each, each)).toList());
    return OverridesReader.MESSAGES.text("unknown", Map.of("name", name, "nearest", nearest));
  }

  private void compare(Parameter known, Dated given) {
    Object value = given.value();
    String kind = kind(known.value());
    boolean fits = kind.equals(kind(value)) || (kind.equals("decimal") && value instanceof Integer);
    Map<String, Object> values = Map.of("name", known.name(), "value", value, "text", known.text());
    if (!fits) {
      add(given.line(), given.column(), OverridesReader.MESSAGES.text("kind." + kind, values));
    } else if (!ofAllowedSize(kind, value)) {
      add(given.line(), given.column(), OverridesReader.MESSAGES.text("size." + kind, values));
    }
  }

  /** Counts are not negative, and the only decimals are shares. */
  private static boolean ofAllowedSize(String kind, Object value) {
    if (!(value instanceof Number)) {
      return true;
    }
    BigDecimal number = new BigDecimal(value.toString());
    boolean tooLarge = kind.equals("decimal") && number.compareTo(BigDecimal.ONE) > 0;
    return number.signum() >= 0 && !tooLarge;
  }

  private static String kind(Object value) {
    if (value instanceof Integer) {
      return "number";
    } else if (value instanceof BigDecimal) {
      return "decimal";
    }
    return value instanceof LocalDate ? "day" : "text";
  }

  private void add(int line, int column, Text problem) {
    problems.add(new ParameterProblems.At(file, line, column, problem));
  }

  /** The policy's values up to the first overriding day, and only the given ones from it on. */
  static List<Parameter> merge(List<Parameter> own, List<Dated> given) {
    Parameter first = own.get(0);
    List<Parameter> merged = new ArrayList<>();
    LocalDate start = given.get(0).from();
    for (Parameter parameter : own) {
      if (parameter.from().isBefore(start)) {
        LocalDate until = parameter.until();
        merged.add(parameter.until(until == null || until.isAfter(start) ? start : until));
      }
    }
    for (int i = 0; i < given.size(); i++) {
      @Nullable LocalDate until = i + 1 < given.size() ? given.get(i + 1).from() : null;
      LocalDate from = given.get(i).from();
      merged.add(
          first.overridden(
              given.get(i).value(), from.equals(LocalDate.MIN) ? first.from() : from, until));
    }
    return List.copyOf(merged);
  }
}
