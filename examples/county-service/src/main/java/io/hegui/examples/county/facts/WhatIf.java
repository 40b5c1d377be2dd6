package io.hegui.examples.county.facts;

import io.hegui.examples.county.accounts.Scope;
import io.hegui.examples.county.facts.CountyFacts.Applied;

/** The facts as a change would make them. */
public final class WhatIf {
  private WhatIf() {}

  /**
   * The facts after a change that is not saved, under the same conditions as if it were.
   *
   * @throws io.hegui.examples.county.web.ProblemException if it could not be saved
   */
  public static CountyFacts of(CountyFacts now, Change change, Scope scope) {
    Applied applied = now.apply(change, scope);
    applied.mustBelong(scope);
    BadData.refuse(applied.after().submission().findings());
    return applied.after();
  }
}
