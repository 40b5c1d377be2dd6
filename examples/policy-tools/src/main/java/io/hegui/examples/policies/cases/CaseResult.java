package io.hegui.examples.policies.cases;

/**
 * What became of a case.
 *
 * @param rule the rule's id
 * @param name the case's name; of a rule without one, what is missing
 * @param failure why it failed; empty if it passed
 */
public record CaseResult(String rule, String name, String failure) {
  public boolean passed() {
    return failure.isEmpty();
  }
}
