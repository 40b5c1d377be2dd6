package io.hegui.examples.policies.lint;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.Condition;
import io.hegui.examples.policies.drl.Constraint;
import io.hegui.examples.policies.drl.Expressions;
import io.hegui.examples.policies.drl.RuleSource;
import io.hegui.examples.policies.files.YamlFile.Entry;
import io.hegui.policy.Clause;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether parameters are dated, cited, told in both languages, used, and there when used. */
final class ParameterChecks implements Examination {
  /** The fields of the manifest that name a parameter. */
  private static final List<String> OF_THE_POLICY =
      List.of("from", "to", "organisedBy", "minimumShare");

  /** The properties by which a rule chooses a parameter. */
  private static final Set<String> NAMES = Set.of("name", "family");

  @Override
  public void examine(PolicySource policy, Findings findings) {
    Set<String> readings =
        policy.readings().root().entries().stream().map(Entry::key).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    List<DeclaredParameter> parameters = DeclaredParameter.of(policy);
    for (DeclaredParameter parameter : parameters) {
      if (!seen.add(parameter.name())) {
        findings.add(
            Check.PARAMETER_OVERLAP,
            parameter.file(),
            parameter.line(),
            parameter.name(),
            "day",
            "");
      }
      declared(parameter, readings, findings);
    }
    compareUse(policy, parameters, findings);
  }

  private static void declared(
      DeclaredParameter parameter, Set<String> readings, Findings findings) {
    Path file = parameter.file();
    try {
      new Clause(parameter.text("clause"));
    } catch (IllegalArgumentException e) {
      findings.add(
          Check.PARAMETER_CLAUSE,
          file,
          parameter.line(),
          parameter.name(),
          "what",
          parameter.text("clause"));
    }
    String reading = parameter.text("reading");
    if (!reading.isEmpty() && !readings.contains(reading)) {
      findings.add(
          Check.PARAMETER_CLAUSE, file, parameter.line(), parameter.name(), "what", reading);
    }
    if (parameter.text("zh").isBlank() || parameter.text("en").isBlank()) {
      findings.add(Check.PARAMETER_TEXT, file, parameter.line(), parameter.name());
    }
    if (parameter.values().isEmpty()) {
      findings.add(Check.PARAMETER_UNDATED, file, parameter.line(), parameter.name(), "value", "");
    }
    Set<String> days = new HashSet<>();
    for (DeclaredParameter.Value value : parameter.values()) {
      if (!isDay(value.day())) {
        findings.add(
            Check.PARAMETER_UNDATED, file, value.line(), parameter.name(), "value", value.day());
      } else if (!days.add(value.day())) {
        findings.add(
            Check.PARAMETER_OVERLAP, file, value.line(), parameter.name(), "day", value.day());
      }
    }
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static void compareUse(
      PolicySource policy, List<DeclaredParameter> parameters, Findings findings) {
    measures(policy, parameters, findings);
    Set<String> known = new TreeSet<>();
    parameters.forEach(each -> known.addAll(List.of(each.name(), each.family())));
    Set<String> used = new HashSet<>();
    OF_THE_POLICY.forEach(
        field ->
            policy
                .manifest()
                .root()
                .entry(field)
                .ifPresent(
                    entry -> {
                      String name = entry.value().text();
                      used.add(name);
                      if (!known.contains(name)) {
                        Path manifest = policy.manifest().path();
                        unknown(manifest, entry.line(), field, name, known, findings);
                      }
                    }));
    for (RuleSource rule : policy.rules()) {
      for (Condition condition : rule.conditions()) {
        if (condition.type().equals("Parameter")) {
          for (Constraint constraint : condition.constraints()) {
            for (String name : named(constraint)) {
              used.add(name);
              if (!known.contains(name)) {
                unknown(rule.file().path(), constraint.line(), rule.title(), name, known, findings);
              }
            }
          }
        }
      }
    }
    for (DeclaredParameter parameter : parameters) {
      if (!used.contains(parameter.name()) && !used.contains(parameter.family())) {
        unused(policy, parameter, findings);
      }
    }
  }

  /** What duties are measured by is a number, each of its values. */
  private static void measures(
      PolicySource policy, List<DeclaredParameter> parameters, Findings findings) {
    Set<String> measures = new HashSet<>();
    for (RuleSource rule : policy.rules()) {
      for (MethodCallExpr within : rule.consequence().calls("within")) {
        rule.conditions().stream()
            .filter(each -> within.getArguments().toString().equals("[" + each.variable() + "]"))
            .flatMap(each -> each.constraints().stream())
            .forEach(each -> measures.addAll(named(each)));
      }
    }
    for (DeclaredParameter each : parameters) {
      if (measures.contains(each.name()) || measures.contains(each.family())) {
        each.values().stream()
            .filter(value -> !value.text().matches("-|-?[0-9]+([.][0-9]+)?|"))
            .forEach(
                value ->
                    findings.add(
                        Check.PARAMETER_NUMBER,
                        each.file(),
                        value.line(),
                        each.name(),
                        "value",
                        value.text()));
      }
    }
  }

  /** A family that is kept in a table is told of once, and not for each of its keys. */
  private static void unused(PolicySource policy, DeclaredParameter parameter, Findings findings) {
    boolean table = !parameter.text("table").isEmpty();
    String name = table ? parameter.family() : parameter.name();
    int line = policy.parameters().root().entry(name).map(Entry::line).orElseGet(parameter::line);
    findings.add(Check.PARAMETER_UNUSED, policy.parameters().path(), line, name);
  }

  private static void unknown(
      Path file, int line, String about, String name, Set<String> known, Findings findings) {
    findings.add(
        Check.PARAMETER_UNKNOWN,
        file,
        line,
        about,
        "name",
        name,
        "suggestion",
        Suggestion.of(name, known));
  }

  /** The names in a constraint such as {@code name == "deadline.annex"}. */
  private static List<String> named(Constraint constraint) {
    boolean name = constraint.parts().stream().map(Expressions::text).anyMatch(NAMES::contains);
    return constraint.parts().stream()
        .filter(part -> name && part instanceof StringLiteralExpr)
        .map(part -> part.asStringLiteralExpr().asString())
        .toList();
  }
}
