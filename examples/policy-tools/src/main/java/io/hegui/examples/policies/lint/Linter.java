package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicyFolder;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.compile.CompilationException;
import java.util.List;

/** Examines a policy. */
public final class Linter {
  private static final List<Examination> BY_READING =
      List.of(
          new FormChecks(),
          new NameChecks(),
          new MetadataChecks(),
          new MessageChecks(),
          new TableChecks(),
          new LiteralChecks(),
          new ArithmeticChecks(),
          new ParameterChecks(),
          new ThresholdChecks(),
          new NeverHoldsCheck(),
          new DutyChecks(),
          new JoinCheck(),
          new LedgerChecks(),
          new TestChecks());

  private Linter() {}

  /**
   * Everything that is wrong, by file and line, but for what the policy's author lets pass. A
   * policy that reads well is compiled too; of one that does not, the compiler would only say the
   * same in worse words.
   */
  public static List<Finding> examine(PolicySource policy) {
    Findings findings = read(policy);
    if (!findings.hasErrors()) {
      new CompileCheck().examine(policy, findings);
    }
    return LintExceptions.of(policy).apply(findings);
  }

  /** What keeps a policy from being compiled. */
  public static List<Finding> ofFaults(PolicyFolder folder, CompilationException why) {
    Findings findings = new Findings(folder);
    CompileCheck.report(why, findings);
    return findings.all();
  }

  /** What can be found without compiling anything. */
  static Findings read(PolicySource policy) {
    Findings findings = new Findings(policy.folder());
    new EncodingChecks().examine(policy, findings);
    if (!findings.hasErrors()) {
      new FileChecks().examine(policy, findings);
    }
    if (findings.hasErrors()) {
      return findings; // what cannot be read would be missed everywhere else
    }
    BY_READING.forEach(each -> each.examine(policy, findings));
    return findings;
  }
}
