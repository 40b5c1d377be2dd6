package io.hegui.examples.policies.lint;

import io.hegui.check.ComplianceChecker;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.compile.CompilationException;
import io.hegui.examples.policies.compile.CompiledPolicy;
import io.hegui.examples.policies.compile.Problem;
import io.hegui.policy.PolicyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the rules compile, and whether the library takes the policy. */
final class CompileCheck implements Examination {
  @Override
  public void examine(PolicySource policy, Findings findings) {
    try (CompiledPolicy compiled = CompiledPolicy.of(policy)) {
      ComplianceChecker checker = ComplianceChecker.from(compiled.loader());
      CaseChecks.examine(policy, checker, findings);
    } catch (CompilationException e) {
      report(e, findings);
    } catch (PolicyException | IllegalArgumentException e) {
      refused(policy, String.valueOf(e.getMessage()), findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the library says names the record of a table of its own, if one is to blame. */
  private static void refused(PolicySource policy, String problem, Findings findings) {
    Path place =
        policy.manifest().root().at("tables").items().stream()
            .filter(table -> problem.contains(table.text()))
            .map(table -> policy.folder().java().resolve(table.text().replace('.', '/') + ".java"))
            .filter(Files::exists)
            .findFirst()
            .orElse(policy.manifest().path());
    String id = policy.manifest().root().at("id").text();
    findings.add(Check.POLICY_LOAD, place, 1, id, "problem", problem);
  }

  static void report(CompilationException why, Findings findings) {
    for (Problem problem : why.problems()) {
      findings.add(
          problem.file().toString().endsWith(".java") ? Check.JAVA_COMPILE : Check.DRL_COMPILE,
          problem.file(),
          problem.line(),
          problem.rule(),
          "problem",
          problem.text());
    }
  }
}
