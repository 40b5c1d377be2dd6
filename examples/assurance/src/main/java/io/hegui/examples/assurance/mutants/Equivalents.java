package io.hegui.examples.assurance.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Mutants that no test can tell from the policy, each with the reason. In the file a reason stands
 * above the mutants that it is of: lines that begin with {@code #}.
 */
record Equivalents(Map<String, String> reasons) {
  static Equivalents read(Path file) throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    StringBuilder reason = new StringBuilder();
    boolean named = false;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#")) {
        if (named) {
          reason.setLength(0);
          named = false;
        }
        reason.append(line.substring(1).strip()).append(' ');
      } else if (!line.isBlank()) {
        named = true;
        if (reason.isEmpty()) {
          throw new IllegalArgumentException(file + " gives no reason for " + line);
        }
        if (reasons.put(line.strip(), reason.toString().strip()) != null) {
          throw new IllegalArgumentException(file + " names twice " + line);
        }
      }
    }
    return new Equivalents(reasons);
  }

  boolean holds(Mutant mutant) {
    return reasons.containsKey(mutant.key());
  }
}
