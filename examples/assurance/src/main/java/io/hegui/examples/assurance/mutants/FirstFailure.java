package io.hegui.examples.assurance.mutants;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Remembers the first test that fails, and stops all that come after it. */
final class FirstFailure implements TestExecutionListener {
  private final String testClass;
  private final Set<String> blind;
  private final CancellationToken stop = CancellationToken.create();
  private @Nullable String name;

  /**
   * @param blind the names of tests that do not count
   */
  FirstFailure(String testClass, Set<String> blind) {
    this.testClass = testClass;
    this.blind = blind;
  }

  CancellationToken stop() {
    return stop;
  }

  /** The test's class and method. */
  Optional<String> name() {
    return Optional.ofNullable(name);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() != TestExecutionResult.Status.FAILED || name != null) {
      return;
    }
    String method =
        test.getSource()
            .filter(MethodSource.class::isInstance)
            .map(source -> ((MethodSource) source).getMethodName())
            .orElse("(loading the policy)");
    String failed = testClass + "." + method;
    if (!blind.contains(failed)) {
      name = failed;
      stop.cancel();
    }
  }
}
