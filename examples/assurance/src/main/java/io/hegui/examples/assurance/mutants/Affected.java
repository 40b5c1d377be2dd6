package io.hegui.examples.assurance.mutants;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which rules' verdicts a change can touch: a term's definition touches all that use the term. */
final class Affected {
  private static final Pattern TERM = Pattern.compile("insertLogical\\( new (\\w+)\\(");

  private final List<DrlRule> rules;

  Affected(List<DrlFile> files) {
    rules = files.stream().flatMap(file -> file.rules().stream()).toList();
  }

  /** The ids of all rules that yield duties, and of all advisories. */
  Set<String> all() {
    Set<String> ids = new TreeSet<>();
    rules.forEach(rule -> ids.addAll(ownId(rule)));
    return ids;
  }

  /** The ids of the rules that a change of that one can touch. */
  Set<String> by(String ruleName) {
    Set<String> ids = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    rules.stream()
        .filter(rule -> rule.name().equals(ruleName))
        .forEach(rule -> collect(rule, ids, seen));
    return ids;
  }

  /** The ids of the rules that ask for that parameter, by its name or its family's. */
  Set<String> byParameter(String name) {
    String family = name.replaceFirst("\\.[^.]+\\.", ".");
    Set<String> ids = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    rules.stream()
        .filter(rule -> mentions(rule, "\"" + name + "\"") || mentions(rule, "\"" + family + "\""))
        .forEach(rule -> collect(rule, ids, seen));
    return ids.isEmpty() ? all() : ids;
  }

  private void collect(DrlRule rule, Set<String> ids, Set<String> seen) {
    if (!seen.add(rule.name())) {
      return;
    }
    ids.addAll(ownId(rule));
    TERM.matcher(rule.text())
        .results()
        .map(term -> term.group(1) + "(")
        .forEach(
            term ->
                rules.stream()
                    .filter(other -> mentions(other, " " + term))
                    .forEach(other -> collect(other, ids, seen)));
  }

  private static boolean mentions(DrlRule rule, String words) {
    return rule.text().contains(words);
  }

  private static Set<String> ownId(DrlRule rule) {
    List<String> words = List.of(rule.name().split(" ", -1));
    return switch (words.get(0)) {
      case "define" -> Set.of();
      case "advise" -> Set.of(words.get(1));
      default -> Set.of(words.get(0));
    };
  }
}
