package io.hegui.examples.assurance.mutants;

import java.util.List;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/**
 * The rules that the policy has at the moment. The library makes an instance of this class in place
 * of the classes that the build compiled the rules to, wherever it loads the policy.
 */
public final class MutatedPolicy extends ModelImpl {
  /** One at a time: a loader of classes cannot tell who asks. */
  private static volatile List<Rule> rules = List.of();

  private static volatile ModelImpl original = new ModelImpl("none");

  /** Made by the library, which knows its name from the list of compiled rules. */
  public MutatedPolicy() {
    super("mutated");
    withRules(rules).withGlobals(original.getGlobals()).withQueries(original.getQueries());
    original.getTypeMetaDatas().forEach(this::addTypeMetaData);
  }

  /** The policy as it is. */
  static void reset(List<Model> models) {
    ModelImpl all = new ModelImpl("all");
    for (Model model : models) {
      model.getRules().forEach(all::addRule);
      model.getGlobals().forEach(all::addGlobal);
      model.getQueries().forEach(all::addQuery);
      model.getTypeMetaDatas().forEach(all::addTypeMetaData);
    }
    original = all;
    withNoChange();
  }

  /** The policy with one rule in place of the one of the same name. */
  static void with(Rule mutated) {
    rules =
        original.getRules().stream()
            .map(rule -> rule.getName().equals(mutated.getName()) ? mutated : rule)
            .toList();
  }

  static void withNoChange() {
    rules = original.getRules();
  }
}
