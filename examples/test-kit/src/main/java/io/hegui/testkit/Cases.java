package io.hegui.testkit;

import io.hegui.check.ComplianceChecker;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The cases of a policy's rules: a folder with a file {@code <rule>.yaml} for each. A file is a
 * list of cases:
 *
 * <pre>{@code
 * - name: 请假三十一天的队员应召回
 *   period: "2017"
 *   status: 违反
 *   kind: NOT_ALLOWED
 *   subject: "posting:P1"
 *   checked: 1
 *   facts:
 *     leaves:
 *       - {id: L1, postingId: P1, from: 2017-03-01, to: 2017-03-31}
 * }</pre>
 *
 * A case with several verdicts, or none, lists them under {@code verdicts}.
 */
public final class Cases {
  private final ComplianceChecker checker;
  private final Policy policy;
  private final Function<String, Optional<String>> files;

  private Cases(
      ComplianceChecker checker, Policy policy, Function<String, Optional<String>> files) {
    this.checker = checker;
    this.policy = policy;
    this.files = files;
  }

  /** The cases of a policy that lie in a folder. */
  public static Cases in(Path folder, ComplianceChecker checker, String policy) {
    return new Cases(
        checker,
        policy(checker, policy),
        file -> {
          Path path = folder.resolve(file);
          return Files.exists(path) ? Optional.of(read(path)) : Optional.empty();
        });
  }

  /** The cases of a policy that lie in a folder of the class path. */
  public static Cases onClassPath(
      ClassLoader loader, String folder, ComplianceChecker checker, String policy) {
    return new Cases(
        checker, policy(checker, policy), file -> resource(loader, folder + "/" + file));
  }

  private static Policy policy(ComplianceChecker checker, String id) {
    return checker.policies().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no policy " + id));
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> resource(ClassLoader loader, String path) {
    try (InputStream in = loader.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cases of a rule in the order of its file; none if there is no file. */
  public List<Case> of(RuleInfo rule) {
    String file = rule.id() + ".yaml";
    return files
        .apply(file)
        .map(yaml -> new CaseReader(checker.schema(), rule, file).read(yaml))
        .orElse(List.of());
  }

  /** The cases of all rules. */
  public List<Case> all() {
    return policy.rules().stream().flatMap(rule -> of(rule).stream()).toList();
  }

  /** What of the policy the cases show: rules, kinds of breach, parameters and their boundaries. */
  public Coverage coverage() {
    return Coverage.of(checker, policy.rules(), this::of);
  }

  /** What the cases show of rules and kinds of breach alone, which takes less time. */
  public Coverage coverageOfRules() {
    return Coverage.ofRules(checker, policy.rules(), this::of);
  }

  /** A test for each case, and one that fails for each rule without a case. */
  public Stream<DynamicNode> tests() {
    return policy.rules().stream()
        .map(rule -> DynamicContainer.dynamicContainer(rule.id(), tests(rule)));
  }

  private Stream<DynamicTest> tests(RuleInfo rule) {
    List<Case> cases = of(rule);
    if (cases.isEmpty()) {
      return Stream.of(
          DynamicTest.dynamicTest(
              "has a case",
              () ->
                  Assertions.fail(
                      "there is no case of " + rule.id() + " in " + rule.id() + ".yaml")));
    }
    return cases.stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> each.verify(checker)));
  }
}
