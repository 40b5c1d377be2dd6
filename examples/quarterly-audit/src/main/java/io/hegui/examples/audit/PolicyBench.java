package io.hegui.examples.audit;

import io.hegui.examples.policies.PolicyFolder;
import io.hegui.examples.policies.compile.CompilationException;
import io.hegui.examples.policies.compile.Workbench;
import io.hegui.examples.policies.lint.Finding;
import io.hegui.examples.policies.lint.FindingsAsJson;
import io.hegui.examples.policies.lint.FindingsAsSarif;
import io.hegui.examples.policies.lint.FindingsAsText;
import io.hegui.examples.policies.lint.Linter;
import io.hegui.examples.policies.scaffold.NewPolicy;
import io.hegui.examples.policies.scaffold.NewRule;
import io.hegui.examples.policies.scaffold.RulePattern;
import io.hegui.text.Text;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    try (Workbench bench = Workbench.open(policy)) {
      return Linter.examine(bench.source());
    } catch (FileNotFoundException e) {
      throw new Misuse(command, session.say("misuse.noPolicy", "path", policy));
    } catch (CompilationException e) {
      try (PolicyFolder folder = PolicyFolder.at(policy)) {
        return Linter.ofJava(folder, e);
      }
    }
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
      throw new Misuse(command, session.say("misuse.policyName", "name", e.getMessage()));
    } catch (FileAlreadyExistsException e) {
      throw new Misuse(command, session.say("misuse.there", "path", e.getMessage()));
    }
    return written(folder);
  }

  int newRule(Path folder, String rule, String pattern) throws IOException {
    try {
      NewRule.begin(rule, RulePattern.valueOf(pattern.toUpperCase(Locale.ROOT))).addTo(folder);
    } catch (IllegalArgumentException e) {
      throw new Misuse(command, session.say("misuse.ruleName", "name", rule, "pattern", pattern));
    } catch (FileAlreadyExistsException e) {
      throw new Misuse(command, session.say("misuse.there", "path", e.getMessage()));
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
