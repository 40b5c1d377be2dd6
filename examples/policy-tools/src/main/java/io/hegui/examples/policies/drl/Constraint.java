package io.hegui.examples.policies.drl;

import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.mvel.parser.DrlxParser;
import org.drools.mvel.parser.ParseStart;
import org.drools.mvel.parser.ast.expr.DrlxExpression;

/**
 * One thing that a rule asks of a fact, or a name that it gives to one of its properties.
 *
 * @param variable the name that is given; empty if none is
 * @param expression what is asked or named; empty if it cannot be understood alone, which the
 *     compiler will say better
 * @param text as it is written
 */
public record Constraint(String variable, Optional<Expression> expression, String text, int line) {
  // Made once: it holds the names of further operators, of which the rules here have none.
  private static final ParseStart<DrlxExpression> DRLX =
      DrlxParser.buildDrlxParserWithArguments(List.of());

  static Constraint parse(String text, int line) {
    try {
      DrlxExpression parsed = DrlxParser.parseExpression(DRLX, text);
      String variable = parsed.getBind() == null ? "" : parsed.getBind().asString();
      return new Constraint(variable, Optional.of(parsed.getExpr()), text, line);
    } catch (RuntimeException e) { // what the parser makes of what it cannot read is not specified
      return new Constraint("", Optional.empty(), text, line);
    }
  }

  /** Every part of the expression, itself first. */
  public List<Expression> parts() {
    List<Expression> parts = new ArrayList<>();
    expression.ifPresent(whole -> Expressions.collect(whole, parts));
    return parts;
  }
}
