package io.hegui.examples.audit;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.examples.workbooks.WorkbookForm;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.input.SubmissionReader;
import io.hegui.json.ReportMerge;
import io.hegui.large.LargeCheck;
import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyFiles;
import io.hegui.policy.PolicyPath;
import io.hegui.policy.PolicyPins;
import io.hegui.report.Basis;
import io.hegui.report.ComplianceReport;
import io.hegui.trace.RuleTrace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The library with the policies on the class path, and those of jars and folders that are named;
 * they are loaded when first needed.
 */
final class InstalledLibrary implements Library {
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private final ClassLoader loader;
  private final @Nullable PolicyPins pins;
  private final FutureTask<ComplianceChecker> loading;
  private final @Nullable Session session;

  InstalledLibrary() {
    this(InstalledLibrary.class.getClassLoader(), null);
  }

  private InstalledLibrary(ClassLoader loader, @Nullable PolicyPins pins) {
    this(loader, pins, new FutureTask<>(() -> ComplianceChecker.from(loader)), null);
  }

  private InstalledLibrary(
      ClassLoader loader,
      @Nullable PolicyPins pins,
      FutureTask<ComplianceChecker> loading,
      @Nullable Session session) {
    this.loader = loader;
    this.pins = pins;
    this.loading = loading;
    this.session = session;
  }

  @Override
  public Library pinned(PolicyPins needed) {
    return new InstalledLibrary(loader, needed, loading, session);
  }

  @Override
  public Library and(List<Path> policies) {
    if (policies.isEmpty()) {
      return this;
    }
    ClassLoader opened =
        pins == null ? PolicyPath.open(policies, loader) : PolicyPath.open(policies, pins, loader);
    return new InstalledLibrary(opened, pins);
  }

  @Override
  public Library only(List<Path> policies) {
    ClassLoader opened =
        pins == null ? PolicyPath.only(policies, loader) : PolicyPath.only(policies, pins, loader);
    return new InstalledLibrary(opened, pins);
  }

  @Override
  public Set<Path> jars() {
    return Jars.seenBy(loader);
  }

  @Override
  public Library telling(Session told) {
    return new InstalledLibrary(loader, pins, loading, told);
  }

  @Override
  public void prepare() {
    Thread thread = new Thread(loading, "rules");
    thread.setDaemon(true); // a command that fails before it needs them does not wait for them
    thread.start();
  }

  private ComplianceChecker checker() {
    loading.run(); // which does nothing if it runs or ran already
    try {
      return loading.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<Policy> policies() {
    return checker().policies();
  }

  /** Known before the rules are loaded, so that files can be read meanwhile. */
  @Override
  public Schema schema() {
    return PolicyFiles.schema(loader);
  }

  private SubmissionReader reader() {
    return SubmissionReader.of(schema()).with(new WorkbookForm());
  }

  @Override
  public Submission read(List<Path> paths) {
    SubmissionReader reader = reader();
    if (session == null) {
      return reader.read(paths);
    }
    try (Meter meter = Meter.of(session, "large.READ")) {
      SubmissionBuilder builder = Submission.builder(reader.schema());
      reader.read(paths, new CountingIntake(builder, meter));
      return builder.build();
    }
  }

  @Override
  public ComplianceReport check(Submission submission, CheckRequest request) {
    ExecutorService threads = threads();
    try {
      if (session == null) {
        return checker().on(threads).check(submission, request);
      }
      ComplianceChecker checker = checker();
      try (Meter meter = Meter.of(session, "large.CHECK")) {
        return checker.on(meter.counting(threads)).check(submission, request);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Override
  public RuleTrace trace(Submission submission, CheckRequest request, String rule, String subject) {
    return checker().trace(submission, request, rule, subject);
  }

  @Override
  public ReportMerge.Totals checkLarge(
      List<Path> paths,
      CheckRequest request,
      Path folder,
      Basis basis,
      Watch watch,
      OutputStream report)
      throws IOException {
    ExecutorService threads = threads();
    try {
      return LargeCheck.of(checker())
          .reading(reader())
          .on(threads, PROCESSORS)
          .telling(watch, watch::isStopped)
          .restingOn(basis)
          .run(paths, request, folder, report);
    } finally {
      threads.shutdown();
    }
  }

  /** A thread a processor; none keeps the program from ending. */
  private static ExecutorService threads() {
    return Executors.newFixedThreadPool(
        PROCESSORS,
        task -> {
          Thread thread = new Thread(task, "check");
          thread.setDaemon(true);
          return thread;
        });
  }

  @Override
  public Library with(ParameterOverrides overrides) {
    ComplianceChecker checker = checker().with(overrides);
    return new InstalledLibrary(loader, pins, new FutureTask<>(() -> checker), session);
  }
}
