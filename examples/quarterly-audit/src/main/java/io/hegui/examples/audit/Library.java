package io.hegui.examples.audit;

import io.hegui.check.CheckRequest;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.json.ReportMerge;
import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyPins;
import io.hegui.report.Basis;
import io.hegui.report.ComplianceReport;
import io.hegui.trace.RuleTrace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What the commands ask of the library; behind it tests can hand in a report of their own. */
interface Library {
  /** Says that something will be checked, so that the rules may be loaded while files are read. */
  default void prepare() {}

  /** The same; what takes long is shown on the user's terminal. */
  default Library telling(Session session) {
    return this;
  }

  /** The same; from now on it opens no jar without one of these pins. */
  Library pinned(PolicyPins pins);

  /**
   * The same with the policies that jars and folders hold, too.
   *
   * @throws io.hegui.policy.UnpinnedException if there are pins, and one of these is not pinned
   */
  Library and(List<Path> policies);

  /**
   * The policies of those jars and folders, and no others.
   *
   * @throws io.hegui.policy.UnpinnedException if there are pins, and one of these is not pinned
   */
  Library only(List<Path> policies);

  /** The jars that the policies came out of; none of a folder of classes. */
  Set<Path> jars();

  /** The tables that submissions may hold. */
  Schema schema();

  /** The policies that are checked. */
  List<Policy> policies();

  /** Reads files and folders; whatever is wrong with them stands in the submission. */
  Submission read(List<Path> paths);

  ComplianceReport check(Submission submission, CheckRequest request);

  /**
   * Tells how one rule came to what it says.
   *
   * @param subject whom alone it is about; empty if it is about all
   */
  RuleTrace trace(Submission submission, CheckRequest request, String rule, String subject);

  /**
   * Checks files and folders that may be larger than memory, and writes the report as JSON.
   *
   * @param folder where the check keeps what is done, so that it can go on where it was
   * @param basis what the report is to say that it rests on
   * @throws io.hegui.large.StoppedException if it was stopped
   */
  ReportMerge.Totals checkLarge(
      List<Path> paths,
      CheckRequest request,
      Path folder,
      Basis basis,
      Watch watch,
      OutputStream report)
      throws IOException;

  /**
   * The same with a county's parameter values in place of the policies' own.
   *
   * @throws io.hegui.policy.ParameterProblems if one of them does not fit
   */
  Library with(ParameterOverrides overrides);
}
