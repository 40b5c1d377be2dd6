package io.hegui.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.CheckRequest;
import io.hegui.check.Workings;
import io.hegui.examples.opinion.RandomCounty;
import io.hegui.facts.Row;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyFiles;
import io.hegui.policy.RuleInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;

/** A batch yields what Drools' network yields, in whatever order rules and facts come. */
class AnyOrderTest {
  private static final ClassLoader LOADER = AnyOrderTest.class.getClassLoader();
  private static final PolicyFiles FILES = PolicyFiles.discover(LOADER).get(0);
  private static final List<Model> MODELS = CompiledRules.load(LOADER, FILES);
  private static final Policy POLICY = PolicyAssembly.assemble(FILES, MODELS);
  private static final Set<String> RULES = ids();

  private static Set<String> ids() {
    Set<String> ids = POLICY.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    POLICY.advisories().forEach(advisory -> ids.add(advisory.id()));
    return ids;
  }

  @Test
  void theOrderOfRulesAndFactsPlaysNoPart() {
    Network network = Network.build(LOADER, MODELS, name -> RULES.contains(name.id()));
    for (long seed = 1; seed <= 60; seed++) {
      Random random = new Random(seed);
      List<Object> facts = facts(RandomCounty.of(seed));
      Set<String> expected = told(network.run(facts, () -> false));
      Collections.shuffle(facts, random);
      Batch batch = Batch.of(List.of(shuffled(random))).orElseThrow();
      assertThat(told(batch.run(facts, RULES, () -> false)))
          .as("county %d", seed)
          .isEqualTo(expected);
    }
  }

  private static List<Object> facts(RandomCounty county) {
    CheckRequest request = CheckRequest.of(county.period()).asOf(county.asOf());
    List<Object> facts = new ArrayList<>(Workings.given(POLICY, request));
    for (var table : county.submission().schema().tables()) {
      county.submission().rows(table.name()).stream()
          .filter(row -> !row.dangling())
          .map(Row::fact)
          .forEach(facts::add);
    }
    return facts;
  }

  private static Model shuffled(Random random) {
    List<Rule> rules = new ArrayList<>();
    MODELS.forEach(model -> rules.addAll(model.getRules()));
    Collections.shuffle(rules, random);
    ModelImpl model = new ModelImpl("shuffled");
    rules.forEach(model::addRule);
    return model;
  }

  /** Everything that was yielded, but for lists that rules gather in no particular order. */
  private static Set<String> told(Outcome outcome) {
    Set<String> told = new TreeSet<>();
    outcome.advice().forEach(advice -> told.add(advice.toString()));
    outcome
        .duties()
        .values()
        .forEach(
            duties ->
                duties.forEach(
                    (duty, found) -> {
                      told.add(duty.toString());
                      found.done().forEach(each -> told.add(duty + " done on " + each.on()));
                      found.undecided().forEach(each -> told.add(each.toString()));
                      found
                          .breaches()
                          .forEach(
                              each ->
                                  told.add(
                                      duty
                                          + " "
                                          + each.kind()
                                          + " "
                                          + each.observed()
                                          + " "
                                          + Set.copyOf(each.shown()).hashCode()));
                    }));
    return told;
  }
}
