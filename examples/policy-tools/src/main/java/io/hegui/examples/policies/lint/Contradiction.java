package io.hegui.examples.policies.lint;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.hegui.examples.policies.drl.FactType;
import io.hegui.facts.Fact;
import io.hegui.facts.Range;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds demands on one fact that cannot all be met, or one that no value of its column meets. */
final class Contradiction {
  private final Optional<FactType> type;

  Contradiction(Optional<FactType> type) {
    this.type = type;
  }

  /** The name of what cannot be as it is demanded; empty if all can be. */
  Optional<String> among(List<Demand> demands) {
    Map<String, List<Demand>> byLeft = new HashMap<>();
    demands.forEach(each -> byLeft.computeIfAbsent(each.left(), l -> new ArrayList<>()).add(each));
    return byLeft.entrySet().stream()
        .filter(entry -> conflict(entry.getKey(), entry.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  private boolean conflict(String left, List<Demand> demands) {
    Map<String, Integer> may = new HashMap<>();
    Set<String> equal = new HashSet<>();
    for (Demand demand : demands) {
      int rest = may.merge(demand.text(), demand.may(), (one, other) -> one & other);
      if (rest == 0 || isImpossible(left, demand)) {
        return true;
      }
      if (isConstant(demand.right()) && demand.may() == Demand.EQUAL) {
        equal.add(demand.text());
      }
    }
    return equal.size() > 1 || isEmpty(bounds(left, demands), demands);
  }

  /** A column of another kind, or one that every row fills. */
  private boolean isImpossible(String left, Demand demand) {
    Class<?> column = column(left).map(RecordComponent::getType).orElse(null);
    if (column == null || demand.may() != Demand.EQUAL) {
      return false;
    }
    Expression right = demand.right();
    if (right instanceof NullLiteralExpr) {
      return isFilled(column(left).orElseThrow());
    }
    if (right instanceof FieldAccessExpr constant && column.isEnum()) {
      String named =
          constant.getScope() instanceof FieldAccessExpr owner
              ? owner.getNameAsString()
              : constant.getScope().isNameExpr()
                  ? constant.getScope().asNameExpr().getNameAsString()
                  : "";
      return !named.equals(column.getSimpleName());
    }
    return right instanceof StringLiteralExpr && (column.isEnum() || isNumber(column));
  }

  private static boolean isFilled(RecordComponent column) {
    return !column.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static boolean isNumber(Class<?> type) {
    return type == int.class || type == Integer.class || type == long.class || type == Long.class;
  }

  private Optional<RecordComponent> column(String name) {
    return type.flatMap(FactType::javaClass)
        .filter(fact -> Fact.class.isAssignableFrom(fact) && fact.isRecord())
        .flatMap(
            fact ->
                Stream.of(fact.getRecordComponents())
                    .filter(each -> each.getName().equals(name))
                    .findFirst());
  }

  private static boolean isConstant(Expression expression) {
    return expression instanceof LiteralExpr
        || (expression instanceof FieldAccessExpr access
            && access
                .getNameAsString()
                .equals(access.getNameAsString().toUpperCase(java.util.Locale.ROOT)));
  }

  /** The whole numbers that all demands leave, from the first to the second. */
  private long[] bounds(String left, List<Demand> demands) {
    Range range = column(left).map(each -> each.getAnnotation(Range.class)).orElse(null);
    long low = range == null ? Long.MIN_VALUE : range.min();
    long high = range == null ? Long.MAX_VALUE : range.max();
    for (Demand demand : demands) {
      Optional<Long> number = number(demand.right());
      if (number.isPresent()) {
        long value = number.get();
        if ((demand.may() & Demand.LESS) == 0) {
          low = Math.max(low, (demand.may() & Demand.EQUAL) == 0 ? value + 1 : value);
        }
        if ((demand.may() & Demand.GREATER) == 0) {
          high = Math.min(high, (demand.may() & Demand.EQUAL) == 0 ? value - 1 : value);
        }
      }
    }
    return new long[] {low, high};
  }

  private static boolean isEmpty(long[] bounds, List<Demand> demands) {
    return bounds[0] > bounds[1]
        && demands.stream().anyMatch(demand -> number(demand.right()).isPresent());
  }

  private static Optional<Long> number(Expression expression) {
    if (expression instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.MINUS) {
      return number(unary.getExpression()).map(value -> -value);
    }
    try {
      return expression instanceof IntegerLiteralExpr literal
          ? Optional.of(Long.parseLong(literal.getValue()))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
