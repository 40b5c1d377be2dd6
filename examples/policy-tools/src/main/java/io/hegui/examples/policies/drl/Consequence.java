package io.hegui.examples.policies.drl;

import com.github.javaparser.ParseProblemException;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * What a rule's {@code then} yields.
 *
 * @param yielded what is handed to the only {@code insertLogical}; empty if it does something else
 * @param all every expression of the {@code then}
 * @param text as it is written
 */
public record Consequence(
    Optional<Expression> yielded, List<Expression> all, String text, int line) {
  static Consequence of(RuleDescr rule, List<String> lines) {
    String text = String.valueOf(rule.getConsequence());
    int line = firstLine(rule, text, lines);
    List<Expression> all = new ArrayList<>();
    try {
      BlockStmt block = StaticJavaParser.parseBlock("{" + text + "}");
      Expressions.collect(block, all);
      return new Consequence(
          rule.getNamedConsequences().isEmpty() ? onlyYield(block) : Optional.empty(),
          all,
          text,
          line);
    } catch (ParseProblemException e) {
      return new Consequence(Optional.empty(), all, text, line);
    }
  }

  /** The parser tells where {@code then} stands, and the text from its first word on. */
  private static int firstLine(RuleDescr rule, String text, List<String> lines) {
    String first = text.lines().findFirst().orElse("").strip();
    int then = Math.max(rule.getConsequenceLine(), rule.getLine());
    int line = then;
    while (line <= lines.size() && !lines.get(line - 1).contains(first)) {
      line++;
    }
    return line <= lines.size() ? line : then;
  }

  private static Optional<Expression> onlyYield(BlockStmt block) {
    if (block.getStatements().size() == 1
        && block.getStatement(0) instanceof ExpressionStmt statement
        && statement.getExpression() instanceof MethodCallExpr call
        && call.getScope().isEmpty()
        && call.getNameAsString().equals("insertLogical")
        && call.getArguments().size() == 1) {
      return Optional.of(call.getArgument(0));
    }
    return Optional.empty();
  }

  /** The call or the object that the yield begins with: {@code duty} of {@code duty(…).on(…)}. */
  public Optional<Expression> root() {
    return yielded.map(
        expression -> {
          Expression root = expression;
          while (root instanceof MethodCallExpr call && call.getScope().isPresent()) {
            root = call.getScope().get();
          }
          return root;
        });
  }

  /** The name of the function that makes the yield; empty if none does. */
  public String word() {
    return root().filter(MethodCallExpr.class::isInstance).map(Consequence::name).orElse("");
  }

  /** The type of the object that is yielded; empty if it is none. */
  public String term() {
    return root()
        .filter(ObjectCreationExpr.class::isInstance)
        .map(made -> made.asObjectCreationExpr().getType().getNameAsString())
        .orElse("");
  }

  private static String name(Expression call) {
    return call.asMethodCallExpr().getNameAsString();
  }

  /** The calls of that name, wherever they stand. */
  public List<MethodCallExpr> calls(String name) {
    return all.stream()
        .filter(MethodCallExpr.class::isInstance)
        .map(Expression::asMethodCallExpr)
        .filter(call -> call.getNameAsString().equals(name))
        .toList();
  }

  /** The first argument of the yield's first call, if it is a text. */
  public Optional<String> firstText() {
    return root()
        .filter(MethodCallExpr.class::isInstance)
        .flatMap(call -> call.asMethodCallExpr().getArguments().getFirst())
        .filter(StringLiteralExpr.class::isInstance)
        .map(text -> text.asStringLiteralExpr().asString());
  }
}
