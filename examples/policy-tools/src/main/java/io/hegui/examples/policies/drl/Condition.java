package io.hegui.examples.policies.drl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * What stands between two commas or brackets of a rule's {@code when}, with what is asked there.
 *
 * @param type the name of the type of facts; empty where no fact is looked for
 * @param variable what the fact is called in the rule; empty if nothing
 * @param from where the fact comes from, if not from what was submitted; else empty
 * @param functions what an accumulate is made with
 */
public record Condition(
    Place place,
    String type,
    String variable,
    List<Constraint> constraints,
    String from,
    List<String> functions,
    int line) {
  /** Where the fact comes from, as an expression. */
  public Constraint source() {
    return Constraint.parse(from, line);
  }

  /** In what a pattern stands. */
  public enum Place {
    PLAIN,
    DENIED,
    ACCUMULATED,
    /** Conditions on what was accumulated. */
    RESULT,
    /** A condition on no fact. */
    EVAL
  }

  static Condition of(PatternDescr pattern, Place place) {
    String from =
        pattern.getSource() instanceof FromDescr source ? source.getDataSource().getText() : "";
    return new Condition(
        place,
        pattern.getObjectType(),
        orEmpty(pattern.getIdentifier()),
        constraints(pattern),
        from,
        List.of(),
        pattern.getLine());
  }

  /** What is asked of the results of an accumulate. */
  static Condition ofResult(PatternDescr pattern) {
    return new Condition(
        Place.RESULT,
        "",
        orEmpty(pattern.getIdentifier()),
        constraints(pattern),
        "",
        List.of(),
        pattern.getLine());
  }

  /** One function of an accumulate. */
  static Condition of(AccumulateFunctionCallDescr call, AccumulateDescr accumulate) {
    List<Constraint> parameters =
        Arrays.stream(call.getParams())
            .map(parameter -> Constraint.parse(parameter, accumulate.getLine()))
            .toList();
    return new Condition(
        Place.RESULT,
        "",
        orEmpty(call.getBind()),
        parameters,
        "",
        List.of(call.getFunction()),
        accumulate.getLine());
  }

  static Condition of(EvalDescr eval) {
    Constraint constraint =
        Constraint.parse(String.valueOf(eval.getContent()), Math.max(eval.getLine(), 1));
    return new Condition(
        Place.EVAL, "", "", List.of(constraint), "", List.of(), Math.max(eval.getLine(), 1));
  }

  private static List<Constraint> constraints(PatternDescr pattern) {
    List<Constraint> constraints = new ArrayList<>();
    for (BaseDescr each : pattern.getConstraint().getDescrs()) {
      if (each instanceof ExprConstraintDescr constraint) {
        constraints.add(Constraint.parse(constraint.getExpression(), constraint.getLine()));
      }
    }
    return List.copyOf(constraints);
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }
}
