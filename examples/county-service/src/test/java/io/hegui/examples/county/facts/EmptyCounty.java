package io.hegui.examples.county.facts;

import java.util.Map;

/** A county of which nothing was submitted, for tests without a database. */
public final class EmptyCounty {
  private EmptyCounty() {}

  public static CountyFacts at(long revision) {
    return new CountyFacts(revision, Map.of());
  }
}
