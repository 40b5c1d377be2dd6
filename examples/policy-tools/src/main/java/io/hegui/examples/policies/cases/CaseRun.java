package io.hegui.examples.policies.cases;

import io.hegui.check.ComplianceChecker;
import io.hegui.examples.policies.PolicyFolder;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.compile.CompilationException;
import io.hegui.examples.policies.compile.CompiledPolicy;
import io.hegui.policy.Policy;
import io.hegui.testkit.Cases;
import io.hegui.testkit.Coverage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Compiles a policy and runs all of its cases. */
public final class CaseRun {
  private CaseRun() {}

  /**
   * Runs the cases.
   *
   * @param only the ids of the rules whose cases are run; all if it is empty
   * @throws CompilationException if the policy does not compile
   * @throws io.hegui.policy.PolicyException if the library does not take it
   */
  public static List<CaseResult> of(PolicySource policy, Set<String> only)
      throws IOException, CompilationException {
    List<CaseResult> results = new ArrayList<>();
    try (CompiledPolicy compiled = CompiledPolicy.of(policy)) {
      ComplianceChecker checker = ComplianceChecker.from(compiled.loader());
      Optional<Cases> cases = of(policy, checker);
      if (cases.isPresent()) {
        for (DynamicNode rule : cases.get().tests().toList()) {
          if (only.isEmpty() || only.contains(rule.getDisplayName())) {
            run(rule.getDisplayName(), (DynamicContainer) rule, results);
          }
        }
      }
    }
    return results;
  }

  /**
   * What of a policy its cases show; empty if it has none.
   *
   * @throws CompilationException if the policy does not compile
   * @throws io.hegui.policy.PolicyException if the library does not take it
   */
  public static Optional<Coverage> coverage(PolicySource policy)
      throws IOException, CompilationException {
    try (CompiledPolicy compiled = CompiledPolicy.of(policy)) {
      return of(policy, ComplianceChecker.from(compiled.loader())).map(Cases::coverage);
    }
  }

  /**
   * The cases that lie with a policy; empty if there are none.
   *
   * @param checker checks that policy and no other
   */
  public static Optional<Cases> of(PolicySource policy, ComplianceChecker checker)
      throws IOException {
    Policy loaded = checker.policies().get(0);
    return folder(policy, loaded).map(folder -> Cases.in(folder, checker, loaded.id()));
  }

  /** The folder of cases: the one that has a file for one of the rules. */
  private static Optional<Path> folder(PolicySource policy, Policy loaded) throws IOException {
    Set<String> names =
        loaded.rules().stream().map(rule -> rule.id() + ".yaml").collect(Collectors.toSet());
    return PolicyFolder.files(policy.folder().tests(), ".yaml").stream()
        .filter(file -> names.contains(String.valueOf(file.getFileName())))
        .map(file -> file.resolveSibling(""))
        .findFirst();
  }

  private static void run(String rule, DynamicContainer cases, List<CaseResult> results) {
    cases
        .getChildren()
        .map(DynamicTest.class::cast)
        .forEach(test -> results.add(new CaseResult(rule, test.getDisplayName(), failure(test))));
  }

  private static String failure(DynamicTest test) {
    try {
      test.getExecutable().execute();
      return "";
    } catch (Throwable e) { // a case must not stop the others, whatever it does
      return String.valueOf(e.getMessage());
    }
  }
}
