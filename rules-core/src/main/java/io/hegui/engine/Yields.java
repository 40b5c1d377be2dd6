package io.hegui.engine;

import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.drools.kiesession.consequence.DefaultKnowledgeHelper;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Where a rule's {@code insertLogical} leads in a run that takes nothing back: verdicts' parts go
 * straight to the outcome, and only what other rules join on becomes a fact, once. Truth
 * maintenance would keep count of every reason for every fact, for a retraction that never comes.
 */
final class Yields extends DefaultKnowledgeHelper {
  private static final long serialVersionUID = 1L;
  private static final String KEY = "io.hegui.yields";

  private final transient Outcome outcome = new Outcome();

  private Yields(ReteEvaluator session) {
    super(session);
  }

  /** Collects what that session's rules yield. */
  static Outcome of(KieSession session) {
    Yields yields = new Yields((ReteEvaluator) session);
    session.getEnvironment().set(KEY, yields);
    return yields.outcome;
  }

  /** Leads what that rule yields here. */
  @SuppressWarnings("unchecked") // Drools gives its rules no type for their consequences.
  static void divert(RuleImpl rule) {
    rule.setConsequence(new Diverted(rule.getConsequence()));
  }

  @Override
  public @Nullable FactHandle insertLogical(Object yield) {
    return outcome.take(yield) ? insert(yield) : null;
  }

  private record Diverted(Consequence<KnowledgeHelper> rule)
      implements Consequence<KnowledgeHelper> {
    @Override
    public String getName() {
      return rule.getName();
    }

    @Override
    public void evaluate(KnowledgeHelper helper, ValueResolver session) throws Exception {
      Environment environment = ((KieSession) session).getEnvironment();
      Yields yields = (Yields) environment.get(KEY);
      yields.setActivation(helper.getActivation());
      rule.evaluate(yields, session);
      yields.reset();
    }
  }
}
