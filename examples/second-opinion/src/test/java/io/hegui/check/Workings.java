package io.hegui.check;

import io.hegui.policy.Policy;
import java.util.List;

/** Lets tests choose what runs the rules, and see what it is given. */
public final class Workings {
  private Workings() {}

  /** The same checker with all rules run in Drools' network. */
  public static ComplianceChecker inNetwork(ComplianceChecker checker) {
    return checker.inNetwork();
  }

  /** What a run needs beside the rows of the tables. */
  public static List<Object> given(Policy policy, CheckRequest request) {
    return Given.facts(policy, request);
  }
}
