package io.hegui.policy;

import java.util.List;

/** A policy that cannot be used, with everything that is wrong with it. */
public final class PolicyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PolicyException(String problem) {
    super(problem);
  }

  public PolicyException(String policy, List<String> problems) {
    super(policy + " cannot be used:\n  " + String.join("\n  ", problems));
  }
}
