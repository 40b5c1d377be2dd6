package io.hegui.examples.policies.drl;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import java.util.List;
import org.drools.mvel.parser.ast.expr.HalfBinaryExpr;
import org.drools.mvel.parser.ast.expr.HalfPointFreeExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.drools.mvel.parser.printer.PrintUtil;

/** Goes through expressions. The parser's own nodes do not list all of what is in them. */
public final class Expressions {
  private Expressions() {}

  /** Adds an expression and all that is in it, in the order of the text. */
  public static void collect(Node node, List<Expression> parts) {
    if (node instanceof Expression expression) {
      parts.add(expression);
    }
    if (node instanceof PointFreeExpr operation) {
      collect(operation.getLeft(), parts);
      operation.getRight().forEach(right -> collect(right, parts));
    } else if (node instanceof HalfPointFreeExpr operation) {
      operation.getRight().forEach(right -> collect(right, parts));
    } else if (node instanceof HalfBinaryExpr operation) {
      collect(operation.getRight(), parts);
    } else {
      node.getChildNodes().forEach(child -> collect(child, parts));
    }
  }

  /** An expression as text, the same for the same however it is spaced. */
  public static String text(Node node) {
    return PrintUtil.printNode(node);
  }
}
