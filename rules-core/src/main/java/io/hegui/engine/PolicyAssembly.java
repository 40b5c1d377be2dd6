package io.hegui.engine;

import io.hegui.facts.TableSchema;
import io.hegui.policy.AdvisoryInfo;
import io.hegui.policy.Kind;
import io.hegui.policy.LedgerEntry;
import io.hegui.policy.Manifest;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyException;
import io.hegui.policy.PolicyFiles;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.RuleName;
import io.hegui.policy.RuleName.Part;
import io.hegui.policy.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.model.Model;
import org.drools.model.Rule;

/** Puts a policy together from its files and its compiled rules, and finds what does not fit. */
final class PolicyAssembly {
  /** Kinds that follow from whether and when a duty was done, where a rule says what fulfils it. */
  private static final Set<Kind> BY_TIME = Set.of(Kind.MISSING, Kind.LATE);

  private final PolicyFiles files;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Rule> owing = new TreeMap<>();
  private final List<RuleInfo> rules = new ArrayList<>();
  private final Map<String, AdvisoryInfo> advisories = new HashMap<>();
  private final Map<Part, Set<String>> parts = new EnumMap<>(Part.class);
  private final Map<String, Set<Kind>> breaking = new HashMap<>();

  /** The types of facts that all parts of a rule look at, by its id. */
  private final Map<String, Set<Class<?>>> looksAt = new HashMap<>();

  private PolicyAssembly(PolicyFiles files) {
    this.files = files;
    for (Part part : Part.values()) {
      parts.put(part, new TreeSet<>());
    }
  }

  static Policy assemble(PolicyFiles files, List<Model> models) {
    PolicyAssembly assembly = new PolicyAssembly(files);
    models.forEach(model -> model.getRules().forEach(assembly::add));
    assembly.owing.forEach(assembly::describe);
    assembly.rules.forEach(assembly::compare);
    for (RuleInfo rule : assembly.rules) {
      assembly.compareTables(rule.id(), rule.tables());
      assembly.compareCounted(rule.id(), rule.counted());
    }
    assembly.advisories.forEach(
        (id, advisory) -> {
          assembly.compareTables(id, advisory.tables());
          assembly.compareCounted(id, advisory.counted());
        });
    assembly.findOrphans();
    assembly.findParameters();
    assembly.compareLedger();
    if (!assembly.problems.isEmpty()) {
      throw new PolicyException("policy " + files.manifest().id(), assembly.problems);
    }
    return new Policy(files, assembly.rules, List.copyOf(assembly.advisories.values()));
  }

  private void add(Rule rule) {
    try {
      RuleName name = RuleName.parse(rule.getName());
      boolean first = ids(name.part()).add(name.id());
      looksAt.computeIfAbsent(name.id(), id -> new HashSet<>()).addAll(Conditions.types(rule));
      switch (name.part()) {
        case OWES -> {
          owing.put(name.id(), rule);
          if (!first) {
            problems.add("two rules say who owes " + name.id());
          }
        }
        case ADVISE -> {
          if (first) {
            AdvisoryInfo advisory = RuleMetadata.readAdvisory(name.id(), rule, files);
            advisories.put(name.id(), advisory);
            findAnchors(name.id(), advisory.around());
            require(name.id());
          }
        }
        case BREAKS ->
            breaking
                .computeIfAbsent(name.id(), id -> EnumSet.noneOf(Kind.class))
                .add(name.kind().orElseThrow());
        case DEFINE, FULFILS, LEAVES_OPEN -> {}
      }
    } catch (IllegalArgumentException e) {
      problems.add("rule \"" + rule.getName() + "\": " + e.getMessage());
    }
  }

  private void describe(String id, Rule rule) {
    try {
      rules.add(RuleMetadata.read(id, rule, ids(Part.FULFILS).contains(id), files));
    } catch (IllegalArgumentException e) {
      problems.add("rule \"" + id + "\": " + e.getMessage());
    }
  }

  private Set<String> ids(Part part) {
    return parts.getOrDefault(part, Set.of());
  }

  private void compare(RuleInfo rule) {
    Set<Kind> found = EnumSet.noneOf(Kind.class);
    found.addAll(breaking.getOrDefault(rule.id(), Set.of()));
    if (rule.fulfilledByDoing()) {
      BY_TIME.stream().filter(rule.kinds()::contains).forEach(found::add);
    }
    if (!found.equals(Set.copyOf(rule.kinds()))) {
      problems.add(
          rule.id() + " names the kinds " + rule.kinds() + " but rules exist for " + found);
    }
    if (rule.shape() == Shape.DEADLINE && !rule.fulfilledByDoing()) {
      problems.add("no rule \"" + rule.id() + " DONE\" says what fulfils it");
    }
    for (Kind kind : rule.kinds()) {
      require(rule.id() + "." + kind);
      require(rule.id() + "." + kind + ".mend");
    }
    findAnchors(rule.id(), rule.around());
    rule.readings().stream()
        .filter(reading -> !files.readings().containsKey(reading))
        .forEach(reading -> problems.add(rule.id() + " names no reading: " + reading));
  }

  private void findAnchors(String id, String around) {
    boolean withIds = files.schema().table(around).flatMap(TableSchema::key).isPresent();
    if (!around.isEmpty() && !withIds) {
      problems.add(id + " is around \"" + around + "\", which is no table whose rows have ids");
    }
  }

  /** A table that nobody can submit would leave the rule undetermined for ever. */
  private void compareTables(String id, List<String> tables) {
    tables.stream()
        .filter(table -> files.schema().table(table).isEmpty())
        .forEach(table -> problems.add(id + " needs \"" + table + "\", which is no table"));
  }

  /** The rows of a table that is only counted stay away, so that a pattern would match none. */
  private void compareCounted(String id, List<String> counted) {
    for (String table : counted) {
      Optional<TableSchema> schema = files.schema().table(table);
      if (schema.isPresent() && looksAt.getOrDefault(id, Set.of()).contains(schema.get().type())) {
        problems.add(id + " looks at rows of \"" + table + "\", which it says it only counts");
      }
    }
  }

  private void findOrphans() {
    Set<String> orphans = new TreeSet<>(breaking.keySet());
    orphans.addAll(ids(Part.FULFILS));
    orphans.addAll(ids(Part.LEAVES_OPEN));
    orphans.removeAll(ids(Part.OWES));
    orphans.forEach(id -> problems.add("no rule says who owes " + id));
  }

  private void compareLedger() {
    for (LedgerEntry entry : files.ledger().entries()) {
      entry.rules().stream()
          .filter(rule -> !owing.containsKey(rule))
          .forEach(rule -> problems.add("ledger " + entry.id() + " names no rule: " + rule));
    }
  }

  /** A parameter that the whole policy rests on would else be missed only in a check. */
  private void findParameters() {
    Manifest manifest = files.manifest();
    for (String day : List.of(manifest.from(), manifest.to(), manifest.organisedBy())) {
      try {
        files.parameters().day(day);
      } catch (PolicyException e) {
        problems.add(e.getMessage());
      }
    }
    if (!files.parameters().has(manifest.minimumShare())) {
      problems.add("there is no parameter " + manifest.minimumShare());
    }
  }

  private void require(String key) {
    if (files.messages().find(key).isEmpty()) {
      problems.add("there is no message " + key);
    }
  }
}
