package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.files.YamlFile;
import io.hegui.examples.policies.files.YamlFile.Malformed;
import io.hegui.examples.policies.files.YamlFile.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the author lets pass, with the reason: {@code lint.yaml} beside the policy, a list of {@code
 * check}, {@code about} and {@code because}. One that meets nothing is itself a finding.
 */
final class LintExceptions {
  /** The name of the file, in the policy's folder. */
  static final String FILE = "lint.yaml";

  private final Path file;
  private final List<Part> exceptions;

  private LintExceptions(Path file, List<Part> exceptions) {
    this.file = file;
    this.exceptions = exceptions;
  }

  static LintExceptions of(PolicySource policy) {
    Path file = policy.folder().root().resolve(FILE);
    try {
      return new LintExceptions(
          file, Files.exists(file) ? YamlFile.read(file).root().items() : List.of());
    } catch (Malformed e) {
      throw new IllegalArgumentException(file + ":" + e.line() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The findings that remain. */
  List<Finding> apply(Findings findings) {
    Set<Part> met = new HashSet<>();
    List<Finding> remaining = new ArrayList<>();
    for (Finding finding : findings.all()) {
      List<Part> fitting =
          exceptions.stream().filter(exception -> fits(exception, finding)).toList();
      met.addAll(fitting);
      if (fitting.isEmpty()) {
        remaining.add(finding);
      }
    }
    for (Part exception : exceptions) {
      if (!met.contains(exception)) {
        findings.add(
            Check.EXCEPTION_UNUSED,
            file,
            exception.line(),
            exception.at("about").text(),
            "check",
            exception.at("check").text());
      }
    }
    findings.all().stream()
        .filter(finding -> finding.check() == Check.EXCEPTION_UNUSED)
        .forEach(remaining::add);
    remaining.sort(Finding.IN_ORDER);
    return remaining;
  }

  /** An exception without a reason is none. */
  private static boolean fits(Part exception, Finding finding) {
    return exception.at("check").text().equals(finding.check().id())
        && exception.at("about").text().equals(finding.about())
        && !exception.at("because").text().isBlank();
  }
}
