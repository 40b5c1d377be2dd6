package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicySource;

/** Looks for something wrong with a policy. */
@FunctionalInterface
interface Examination {
  void examine(PolicySource policy, Findings findings);
}
