package io.hegui.check;

/** Lets tests choose what runs the rules. */
public final class Engines {
  private Engines() {}

  /** The same checker with all rules run in Drools' network. */
  public static ComplianceChecker inNetwork(ComplianceChecker checker) {
    return checker.inNetwork();
  }

  /** Whether rules use something that only Drools' network can do. */
  public static boolean needsNetwork(ComplianceChecker checker) {
    return checker.needsNetwork();
  }
}
