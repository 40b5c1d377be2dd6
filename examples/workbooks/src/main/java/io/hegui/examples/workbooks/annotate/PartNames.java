package io.hegui.examples.workbooks.annotate;

import java.util.ArrayDeque;
import java.util.Deque;

/** Names of parts of a package, as its zip has them: without a slash before them. */
final class PartNames {
  private PartNames() {}

  /** Where a relation of a part leads to. */
  static String resolve(String source, String target) {
    String folder = source.substring(0, source.lastIndexOf('/') + 1);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /** The part that holds a part's relations. */
  static String relations(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }
}
