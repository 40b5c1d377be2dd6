package io.hegui.large;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.check.Limits;
import io.hegui.check.Share;
import io.hegui.duty.TableSize;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableSchema;
import io.hegui.input.SubmissionReader;
import io.hegui.json.ReportJson;
import io.hegui.json.ReportMerge;
import io.hegui.policy.Policy;
import io.hegui.report.Basis;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Checks a submission of any size: its rows are read into files of a work folder and cut into
 * shares, each of which is checked apart. The report is the one that {@link ComplianceChecker}
 * gives in memory, down to the byte, for any size of shares and any number of threads.
 *
 * <p>A check that was stopped or killed goes on where it was, if it is run again with the same
 * input, policies, request and folder. Immutable.
 */
public final class LargeCheck {
  private static final long ROWS_OF_A_SHARE = 250_000;

  private final ComplianceChecker checker;
  private final SubmissionReader reader;
  private final Schema schema;
  private final long rowsOfAShare;
  private final Executor executor;
  private final int atATime;
  private final Run run;
  private final @Nullable Basis basis;

  private LargeCheck(
      ComplianceChecker checker,
      SubmissionReader reader,
      Schema schema,
      long rowsOfAShare,
      Executor executor,
      int atATime,
      Run run,
      @Nullable Basis basis) {
    this.checker = checker;
    this.reader = reader;
    this.schema = schema;
    this.rowsOfAShare = rowsOfAShare;
    this.executor = executor;
    this.atATime = atATime;
    this.run = run;
    this.basis = basis;
  }

  /** A large check on its caller's thread, of the checker's tables. */
  public static LargeCheck of(ComplianceChecker checker) {
    Run silent = new Run((stage, done, total) -> {}, () -> false);
    return new LargeCheck(
        checker,
        SubmissionReader.of(checker.schema()),
        checker.schema(),
        ROWS_OF_A_SHARE,
        Runnable::run,
        1,
        silent,
        null);
  }

  /** The same, with input read by that reader, into the tables of its schema and the checker's. */
  public LargeCheck reading(SubmissionReader by) {
    Schema all = checker.schema().with(by.schema());
    return new LargeCheck(checker, by, all, rowsOfAShare, executor, atATime, run, basis);
  }

  /**
   * The same, with shares of about so many rows: all rows of a share are in memory while it is
   * checked.
   *
   * @throws IllegalArgumentException if the number is not positive
   */
  public LargeCheck inSharesOf(long rows) {
    if (rows < 1) {
      throw new IllegalArgumentException("a share has at least one row, not " + rows);
    }
    return new LargeCheck(checker, reader, schema, rows, executor, atATime, run, basis);
  }

  /**
   * The same, with shares checked on an executor.
   *
   * @param shares how many shares may be in memory at a time
   * @throws IllegalArgumentException if the number is not positive
   */
  public LargeCheck on(Executor threads, int shares) {
    if (shares < 1) {
      throw new IllegalArgumentException("at least one share is checked at a time, not " + shares);
    }
    return new LargeCheck(checker, reader, schema, rowsOfAShare, threads, shares, run, basis);
  }

  /**
   * The same, telling how far it is.
   *
   * @param stop asked again and again whether the check is to stop, which it then does at once
   */
  public LargeCheck telling(Progress progress, BooleanSupplier stop) {
    Run told = new Run(progress, stop);
    return new LargeCheck(checker, reader, schema, rowsOfAShare, executor, atATime, told, basis);
  }

  /** The same, with a report that says what it rests on. */
  public LargeCheck restingOn(Basis files) {
    return new LargeCheck(checker, reader, schema, rowsOfAShare, executor, atATime, run, files);
  }

  /**
   * Checks files and folders. Whatever is wrong with the data or with a rule stands in the report.
   *
   * @param folder where the check keeps its files: as large as the input, twice; removed at the end
   * @param report where the report is written to, as JSON, when all is checked; it stays open
   * @return what the report says in sum
   * @throws IOException if the folder cannot be used or the report not be written
   * @throws StoppedException if it was asked to stop
   * @throws IllegalArgumentException if the request has limits: a large check takes no more memory
   *     than a share, and is stopped by its {@link Progress}, to go on where it was
   */
  public ReportMerge.Totals run(
      List<Path> inputs, CheckRequest request, Path folder, OutputStream report)
      throws IOException {
    if (!request.limits().equals(Limits.NONE)) {
      throw new IllegalArgumentException("a large check has no limits");
    }
    String check = WorkFolder.check(inputs, checker.policies(), request, rowsOfAShare);
    WorkFolder work = WorkFolder.open(folder, check);
    Spilled spilled = read(inputs, work);
    int shares = (int) Math.max(1, (spilled.total() + rowsOfAShare - 1) / rowsOfAShare);
    Cutting cutting = cutting(work, spilled, shares);
    cutting.index();
    if (!work.isDone("cut")) {
      cutting.write(work.shares());
      WholeFile.write(work.done("cut"), out -> {});
    }
    cutting.end();
    new Checking(work, spilled, cutting, request, shares).run();
    List<Path> reports =
        IntStream.rangeClosed(0, shares).mapToObj(share -> work.report(share)).toList();
    Accounts accounts = new Accounts(schema, spilled);
    ReportMerge.dataFindings(reports, accounts::take);
    run.reached(Progress.Stage.MERGE, 0, 1);
    ReportMerge.Totals totals = ReportMerge.merge(reports, accounts.all(), basis, report);
    report.flush();
    work.remove();
    return totals;
  }

  private Spilled read(List<Path> inputs, WorkFolder work) throws IOException {
    if (work.isDone("read")) {
      return Spilled.load(work.done("read"));
    }
    try (Spill spill = new Spill(work.read(), schema, run)) {
      reader.read(inputs, spill);
      Spilled spilled = spill.end();
      spilled.save(work.done("read"));
      return spilled;
    } catch (Spill.Full e) {
      throw e.io();
    }
  }

  private Cutting cutting(WorkFolder work, Spilled spilled, int shares) {
    Set<String> anchors = new TreeSet<>();
    Set<String> rest = new TreeSet<>();
    for (Policy policy : checker.policies()) {
      anchors.addAll(policy.anchors());
      rest.addAll(policy.tablesAroundNothing());
    }
    return new Cutting(schema, work.read(), spilled, anchors, rest, shares, run);
  }

  /** Checks the shares, several at a time, and at last the rest, which wants to know of them. */
  private final class Checking {
    private final WorkFolder work;
    private final Spilled spilled;
    private final Cutting cutting;
    private final CheckRequest request;
    private final int shares;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    Checking(WorkFolder work, Spilled spilled, Cutting cutting, CheckRequest request, int shares) {
      this.work = work;
      this.spilled = spilled;
      this.cutting = cutting;
      this.request = request;
      this.shares = shares;
    }

    void run() throws IOException {
      List<CompletableFuture<Void>> workers = new ArrayList<>();
      for (int i = 0; i < atATime; i++) {
        workers.add(CompletableFuture.runAsync(this::work, executor));
      }
      try {
        CompletableFuture.allOf(workers.toArray(CompletableFuture[]::new)).join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof Spill.Full full) {
          throw full.io();
        }
        throw e.getCause() instanceof RuntimeException cause ? cause : e;
      }
      rest();
    }

    private void work() {
      try {
        for (int share = next.getAndIncrement(); share < shares; share = next.getAndIncrement()) {
          if (!Files.exists(work.report(share))) {
            check(share);
          }
          LargeCheck.this.run.reached(Progress.Stage.CHECK, done.incrementAndGet(), shares + 1L);
        }
      } catch (IOException e) {
        next.set(shares);
        throw new Spill.Full(e);
      } catch (RuntimeException | Error e) {
        next.set(shares); // the others need not begin what will be thrown away
        throw e;
      }
    }

    private void check(int share) throws IOException {
      Submission rows = Shares.read(Shares.file(work.shares(), share), schema, spilled).build();
      Share verdicts = Share.of(anchor -> cutting.owns(share, anchor), List.of());
      write(share, rows, verdicts);
    }

    private void rest() throws IOException {
      if (!Files.exists(work.report(shares))) {
        SubmissionBuilder rows = Shares.read(Shares.file(work.shares(), shares), schema, spilled);
        spilled.findings().forEach(rows::note);
        Submission rest = rows.build();
        write(shares, rest, Share.rest(sizes(rest)));
      }
    }

    /** How many rows of each table count as evidence. */
    private List<TableSize> sizes(Submission rest) throws IOException {
      Accounts accounts = new Accounts(schema, spilled);
      List<Path> reports = IntStream.range(0, shares).mapToObj(work::report).toList();
      ReportMerge.dataFindings(reports, accounts::take);
      List<TableSize> sizes = new ArrayList<>();
      for (TableSchema table : schema.tables()) {
        long rows =
            cutting.isCut(table) ? accounts.evidence(table) : rest.rows(table.name()).size();
        sizes.add(new TableSize(table.name(), Math.toIntExact(rows)));
      }
      return sizes;
    }

    private void write(int share, Submission rows, Share verdicts) throws IOException {
      WholeFile.write(
          work.report(share), out -> ReportJson.write(checker.check(rows, verdicts, request), out));
    }
  }
}
