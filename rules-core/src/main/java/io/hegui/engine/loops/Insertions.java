package io.hegui.engine.loops;

import java.util.Objects;
import java.util.function.Consumer;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.reteoo.RuleTerminalNodeLeftTuple;
import org.drools.kiesession.consequence.DefaultKnowledgeHelper;
import org.drools.model.Drools;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.modelcompiler.consequence.LambdaConsequence;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/** Hands on what rules insert by {@code insertLogical}. Whatever else they would do fails. */
final class Insertions extends DefaultKnowledgeHelper {
  private static final long serialVersionUID = 1L;

  private final transient Consumer<Object> yields;
  private transient @Nullable Drools handle;

  Insertions(Consumer<Object> yields) {
    this.yields = yields;
  }

  /**
   * What compiled consequences take. They cast it to a class that only Drools itself can make, and
   * makes for a consequence, which here keeps it.
   */
  Drools handle() throws Exception {
    if (handle == null) {
      setActivation(new RuleTerminalNodeLeftTuple(null, new RuleTerminalNode(), false));
      ConsequenceImpl keeping =
          new ConsequenceImpl(
              all -> handle = (Drools) all[0], new Variable<?>[0], true, false, "java");
      new LambdaConsequence(keeping, false).evaluate(this, null);
    }
    return Objects.requireNonNull(handle);
  }

  @Override
  public @Nullable FactHandle insertLogical(Object yield) {
    yields.accept(yield);
    return null;
  }
}
