package io.hegui.examples.audit;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.facts.Submission;
import io.hegui.input.SubmissionReader;
import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.Policy;
import io.hegui.report.ComplianceReport;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The library with the policies on the class path, which are loaded when first needed. */
final class InstalledLibrary implements Library {
  private @Nullable ComplianceChecker loaded;

  private ComplianceChecker checker() {
    if (loaded == null) {
      loaded = ComplianceChecker.fromClassPath();
    }
    return loaded;
  }

  @Override
  public List<Policy> policies() {
    return checker().policies();
  }

  @Override
  public Submission read(List<Path> paths) {
    return SubmissionReader.standard().read(paths);
  }

  @Override
  public ComplianceReport check(Submission submission, CheckRequest request) {
    return checker().check(submission, request);
  }

  @Override
  public Library with(ParameterOverrides overrides) {
    InstalledLibrary other = new InstalledLibrary();
    other.loaded = checker().with(overrides);
    return other;
  }
}
