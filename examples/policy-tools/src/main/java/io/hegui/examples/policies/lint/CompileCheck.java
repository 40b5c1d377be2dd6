package io.hegui.examples.policies.lint;

import io.hegui.check.ComplianceChecker;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.compile.CompilationException;
import io.hegui.examples.policies.compile.CompiledPolicy;
import io.hegui.examples.policies.compile.Problem;
import io.hegui.policy.PolicyException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Whether the rules compile, and whether the library takes the policy. */
final class CompileCheck implements Examination {
  @Override
  public void examine(PolicySource policy, Findings findings) {
    try (CompiledPolicy compiled = CompiledPolicy.of(policy)) {
      ComplianceChecker.from(compiled.loader());
    } catch (CompilationException e) {
      report(e, findings);
    } catch (PolicyException | IllegalArgumentException e) {
      findings.add(
          Check.POLICY_LOAD,
          policy.manifest().path(),
          1,
          policy.manifest().root().at("id").text(),
          "problem",
          String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void report(CompilationException why, Findings findings) {
    for (Problem problem : why.problems()) {
      findings.add(
          Check.DRL_COMPILE,
          problem.file(),
          problem.line(),
          problem.rule(),
          "problem",
          problem.text());
    }
  }
}
