package io.hegui.examples.policies.lint;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.hegui.examples.policies.drl.Expressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.mvel.parser.ast.expr.HalfBinaryExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/**
 * One comparison that a fact has to meet: {@code households > $max}. What is demanded as yes or no
 * is a comparison with {@code true}.
 *
 * @param may how the left side may stand to the right: {@link #LESS}, {@link #EQUAL}, {@link
 *     #GREATER}, added up
 */
record Demand(String left, int may, Expression right) {
  static final int LESS = 1;
  static final int EQUAL = 2;
  static final int GREATER = 4;

  /** More alternatives are not looked through. */
  private static final int MANY = 256;

  private static final Expression TRUE =
      new com.github.javaparser.ast.expr.BooleanLiteralExpr(true);

  String text() {
    return Expressions.text(right);
  }

  /**
   * What an expression demands: alternatives, each a list of demands that must all be met. What is
   * no comparison demands nothing that is understood here.
   */
  static List<List<Demand>> of(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      return of(enclosed.getInner());
    } else if (expression instanceof BinaryExpr binary) {
      return ofBinary(binary);
    } else if (expression instanceof UnaryExpr unary
        && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      return one(Expressions.text(unary.getExpression()), LESS | GREATER, TRUE);
    } else if (expression instanceof PointFreeExpr operation
        && operation.getOperator().asString().equals("in")) {
      return operation.getRight().stream()
          .map(each -> List.of(new Demand(Expressions.text(operation.getLeft()), EQUAL, each)))
          .toList();
    } else if (expression.isNameExpr() || expression.isMethodCallExpr()) {
      return one(Expressions.text(expression), EQUAL, TRUE);
    }
    return List.of(List.of());
  }

  private static List<List<Demand>> ofBinary(BinaryExpr binary) {
    return switch (binary.getOperator()) {
      case AND -> both(of(binary.getLeft()), right(binary));
      case OR -> {
        List<List<Demand>> either = new ArrayList<>(of(binary.getLeft()));
        either.addAll(right(binary));
        yield either;
      }
      default ->
          may(binary.getOperator().asString())
              .map(may -> one(Expressions.text(binary.getLeft()), may, binary.getRight()))
              .orElse(List.of(List.of()));
    };
  }

  /** The right side, which may leave out what it compares: {@code rank == A || == B}. */
  private static List<List<Demand>> right(BinaryExpr binary) {
    if (binary.getRight() instanceof HalfBinaryExpr half) {
      Expression left = binary.getLeft();
      while (left instanceof BinaryExpr chain) {
        boolean compares = may(chain.getOperator().asString()).isPresent();
        left = chain.getLeft();
        if (compares) {
          break;
        }
      }
      String compared = Expressions.text(left);
      return may(half.getOperator().asString())
          .map(may -> one(compared, may, half.getRight()))
          .orElse(List.of(List.of()));
    }
    return of(binary.getRight());
  }

  private static List<List<Demand>> one(String left, int may, Expression right) {
    return List.of(List.of(new Demand(left, may, right)));
  }

  private static Optional<Integer> may(String operator) {
    return switch (operator) {
      case "==" -> Optional.of(EQUAL);
      case "!=" -> Optional.of(LESS | GREATER);
      case "<" -> Optional.of(LESS);
      case "<=" -> Optional.of(LESS | EQUAL);
      case ">" -> Optional.of(GREATER);
      case ">=" -> Optional.of(GREATER | EQUAL);
      default -> Optional.empty();
    };
  }

  /** Every alternative of the one with every alternative of the other. */
  static List<List<Demand>> both(List<List<Demand>> one, List<List<Demand>> other) {
    List<List<Demand>> both = new ArrayList<>();
    for (List<Demand> left : one) {
      for (List<Demand> right : other) {
        List<Demand> all = new ArrayList<>(left);
        all.addAll(right);
        both.add(all);
      }
    }
    return both.size() > MANY ? List.of(List.of()) : both;
  }
}
