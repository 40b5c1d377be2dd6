package io.hegui.examples.audit;

import io.hegui.examples.policies.PolicyFolder;
import io.hegui.examples.policies.cases.CaseResult;
import io.hegui.examples.policies.cases.CaseRun;
import io.hegui.examples.policies.cases.CoverageJson;
import io.hegui.examples.policies.cases.CoverageText;
import io.hegui.examples.policies.compile.CompilationException;
import io.hegui.examples.policies.compile.Workbench;
import io.hegui.examples.policies.lint.Finding;
import io.hegui.examples.policies.lint.FindingsAsJson;
import io.hegui.examples.policies.lint.FindingsAsSarif;
import io.hegui.examples.policies.lint.FindingsAsText;
import io.hegui.examples.policies.lint.Linter;
import io.hegui.examples.policies.rulebook.Rulebook;
import io.hegui.examples.policies.scaffold.NewPolicy;
import io.hegui.examples.policies.scaffold.NewRule;
import io.hegui.examples.policies.scaffold.RulePattern;
import io.hegui.policy.PolicyException;
import io.hegui.testkit.Coverage;
import io.hegui.text.Text;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;

/**
 * What the commands of {@code hegui policy} do. Only here the tools are named, which the launcher
 * puts on the class path for these commands and no other: the compiler of rules is among them.
 */
final class PolicyBench {
  private final Session session;
  private final CommandLine command;

  PolicyBench(Session session, CommandLine command) {
    this.session = session;
    this.command = command;
  }

  int lint(Path policy, PolicyLintCommand.Form form, boolean strict) throws IOException {
    List<Finding> findings = examine(policy);
    Locale locale = session.language().locale();
    new StandardOutput(session.surroundings().out())
        .write(
            out -> {
              switch (form) {
                case TEXT -> FindingsAsText.write(findings, session.spoken().locale(), out);
                case JSON -> FindingsAsJson.write(findings, out);
                case SARIF -> FindingsAsSarif.write(findings, locale, out);
              }
            });
    boolean wrong = findings.stream().anyMatch(each -> strict || !each.check().isWarning());
    return wrong ? ExitCode.VIOLATIONS : ExitCode.CLEAN;
  }

  private List<Finding> examine(Path policy) throws IOException {
    try (Workbench bench = open(policy)) {
      return Linter.examine(bench.source());
    } catch (CompilationException e) {
      return faults(policy, e);
    }
  }

  private Workbench open(Path policy) throws IOException, CompilationException {
    try {
      return Workbench.open(policy);
    } catch (FileNotFoundException e) {
      throw new Misuse(command, session.say("misuse.noPolicy", "path", policy));
    }
  }

  private static List<Finding> faults(Path policy, CompilationException why) throws IOException {
    try (PolicyFolder folder = PolicyFolder.at(policy)) {
      return Linter.ofFaults(folder, why);
    }
  }

  int test(Path policy, List<String> rules) throws IOException {
    try (Workbench bench = open(policy)) {
      List<CaseResult> results = CaseRun.of(bench.source(), Set.copyOf(rules));
      PrintWriter out = command.getOut();
      for (CaseResult each : results) {
        out.println((each.passed() ? "✓ " : "✗ ") + each.rule() + " · " + each.name());
        each.failure().lines().forEach(line -> out.println("    " + line));
      }
      long failed = results.stream().filter(each -> !each.passed()).count();
      String passed = String.valueOf(results.size() - failed);
      out.println(session.say("policy.tested", "passed", passed, "failed", failed));
      return failed > 0 || results.isEmpty() ? ExitCode.VIOLATIONS : ExitCode.CLEAN;
    } catch (CompilationException e) {
      return tell(faults(policy, e));
    } catch (PolicyException e) {
      command.getErr().println(e.getMessage());
      return ExitCode.VIOLATIONS;
    }
  }

  /** All rules and kinds must be shown; parameters and boundaries are told only. */
  int coverage(Path policy, PolicyTestCommand.Form form) throws IOException {
    try (Workbench bench = open(policy)) {
      Coverage coverage = CaseRun.coverage(bench.source()).orElse(new Coverage(List.of()));
      Locale locale = session.language().locale();
      new StandardOutput(session.surroundings().out())
          .write(
              out -> {
                switch (form) {
                  case TEXT ->
                      out.write(
                          (String.join("\n", CoverageText.lines(coverage, locale)) + "\n")
                              .getBytes(StandardCharsets.UTF_8));
                  case JSON -> CoverageJson.write(coverage, out);
                }
              });
      boolean whole = !coverage.items().isEmpty() && coverage.hasAllRulesAndKinds();
      return whole ? ExitCode.CLEAN : ExitCode.VIOLATIONS;
    } catch (CompilationException e) {
      return tell(faults(policy, e));
    } catch (PolicyException e) {
      command.getErr().println(e.getMessage());
      return ExitCode.VIOLATIONS;
    }
  }

  int docs(Path policy, Path to) throws IOException {
    try (Workbench bench = open(policy)) {
      Map<String, String> pages = Rulebook.of(bench.source());
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Path file = to.resolve(page.getKey());
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, page.getValue());
      }
    } catch (CompilationException e) {
      return tell(faults(policy, e));
    } catch (PolicyException e) {
      command.getErr().println(e.getMessage());
      return ExitCode.VIOLATIONS;
    }
    return written(to);
  }

  /** What keeps a policy from being compiled. */
  private int tell(List<Finding> faults) throws IOException {
    Locale locale = session.spoken().locale();
    new StandardOutput(session.surroundings().err())
        .write(out -> FindingsAsText.write(faults, locale, out));
    return ExitCode.VIOLATIONS;
  }

  int newPolicy(Path folder, String id, String javaPackage, String zh, String en, LocalDate from)
      throws IOException {
    if (id.isEmpty() || javaPackage.isEmpty() || from.equals(LocalDate.EPOCH)) {
      String missing = id.isEmpty() ? "--id" : javaPackage.isEmpty() ? "--package" : "--from";
      throw new Misuse(command, session.say("misuse.missing", "missing", missing));
    }
    try {
      new NewPolicy(id, javaPackage, new Text(zh, en), from).write(folder);
    } catch (IllegalArgumentException e) {
      throw new Misuse(
          command, session.say("misuse.policyName", "name", String.valueOf(e.getMessage())));
    } catch (FileAlreadyExistsException e) {
      throw new Misuse(
          command, session.say("misuse.there", "path", String.valueOf(e.getMessage())));
    }
    return written(folder);
  }

  int newRule(Path folder, String rule, String pattern) throws IOException {
    try {
      NewRule.begin(rule, RulePattern.valueOf(pattern.toUpperCase(Locale.ROOT))).addTo(folder);
    } catch (IllegalArgumentException e) {
      throw new Misuse(command, session.say("misuse.ruleName", "name", rule, "pattern", pattern));
    } catch (FileAlreadyExistsException e) {
      throw new Misuse(
          command, session.say("misuse.there", "path", String.valueOf(e.getMessage())));
    } catch (FileNotFoundException e) {
      throw new Misuse(command, session.say("misuse.noPolicy", "path", folder));
    }
    return written(folder);
  }

  private int written(Path folder) {
    command.getOut().println(session.say("policy.written", "folder", folder));
    return ExitCode.CLEAN;
  }
}
