package io.hegui.examples.assurance.mutants;

import io.hegui.policy.Manifest;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.drools.model.Rule;

/** Puts mutants in the policy's place one after another, and has its tests look at each. */
final class Trial {
  /** It says whether the plan in plain Java agrees; loaded with the policy, so named here. */
  private static final String SECOND_OPINION = "io.hegui.examples.opinion.FirstDisagreement";

  /** What the policy's tests are written with; it hands the library's types on, too. */
  private static final String TEST_KIT = "io.hegui.testkit.Cases";

  private final PolicyLoader policy;
  private final PolicySources sources;
  private final PolicyTests tests;
  private final RuleCompiler compiler;
  private final Affected affected;

  /**
   * @param testClasses where the policy's compiled tests are
   */
  Trial(Path testClasses) {
    Manifest manifest = PolicySources.manifest();
    policy = new PolicyLoader(own(manifest), manifest.model());
    sources = PolicySources.of(manifest, policy::read);
    tests = new PolicyTests(testClasses, policy);
    compiler = new RuleCompiler(policy);
    affected = new Affected(sources.files());
  }

  /** The library, the policy and the second opinion, wherever the class path has them. */
  private static List<URL> own(Manifest manifest) {
    ClassLoader path = Trial.class.getClassLoader();
    List<URL> urls = new ArrayList<>();
    for (String each :
        List.of(
            "io/hegui/check/ComplianceChecker.class",
            manifest.model(),
            SECOND_OPINION.replace('.', '/') + ".class",
            TEST_KIT.replace('.', '/') + ".class")) {
      urls.add(Places.root(path, each));
    }
    return urls;
  }

  List<Mutant> mutants() {
    return sources.mutants();
  }

  /** The tests that fail with the policy as it is, and so say nothing about mutants. */
  Set<String> blindTests() {
    MutatedPolicy.withNoChange();
    return tests.findBlind(affected.all());
  }

  /** Tries the wanted mutants, and tells what becomes of each. */
  void run(Predicate<Mutant> wanted, Consumer<Killed> result) {
    for (DrlFile file : sources.files()) {
      List<Mutant> mutants = file.mutants().stream().filter(wanted).toList();
      Map<Mutant, Rule> rules = compiler.compile(file, mutants);
      for (Mutant mutant : mutants) {
        Rule rule = rules.get(mutant);
        result.accept(
            new Killed(
                mutant,
                rule == null ? Killed.COMPILER : tryRule(sources.path(file), mutant, rule)));
      }
    }
    sources.parameterMutants().stream()
        .filter(wanted)
        .forEach(mutant -> result.accept(new Killed(mutant, tryParameters(mutant))));
  }

  /** The rule's text is changed, too, for those tests that read it. */
  private String tryRule(String path, Mutant mutant, Rule rule) {
    MutatedPolicy.with(rule);
    policy.change(path, DrlFile.with(mutant, policy.read(path)));
    try {
      return noticed(mutant, affected.by(mutant.place())).orElse("");
    } finally {
      MutatedPolicy.withNoChange();
      policy.restore(path);
    }
  }

  private String tryParameters(Mutant mutant) {
    policy.change(sources.parametersPath(), mutant.text());
    try {
      return noticed(mutant, affected.byParameter(mutant.place())).orElse("");
    } finally {
      policy.restore(sources.parametersPath());
    }
  }

  /** Asks those first who are most likely to know, and who answer fastest. */
  private Optional<String> noticed(Mutant mutant, Set<String> rules) {
    List<String> naming = tests.naming(rules, affected.all());
    if (mutant.metadata()) {
      return tests
          .firstFailure(PolicyTests.OF_ALL_RULES)
          .or(() -> tests.firstFailure(naming))
          .or(this::secondOpinion);
    }
    return tests
        .firstFailure(naming)
        .or(() -> tests.firstFailure(PolicyTests.OF_ALL_RULES))
        .or(this::secondOpinion);
  }

  private Optional<String> secondOpinion() {
    try {
      Supplier<?> comparison =
          policy
              .loadClass(SECOND_OPINION)
              .asSubclass(Supplier.class)
              .getConstructor()
              .newInstance();
      return Optional.of("second opinion, " + comparison.get())
          .filter(said -> !said.endsWith(", "));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
