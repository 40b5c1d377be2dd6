package io.hegui.policy;

import java.util.List;

/**
 * Finds the parameters that a rule is measured by. A rule names them in its conditions and nowhere
 * else, so they are looked up there.
 */
final class RuleParameters {
  private final Policy policy;
  private final Manifest manifest;

  RuleParameters(Policy policy, Manifest manifest) {
    this.policy = policy;
    this.manifest = manifest;
  }

  /** Every dated value of every parameter that the rule or one of its terms uses. */
  List<Parameter> of(RuleInfo rule) {
    String text = policy.sources().text(rule.id());
    // A standing duty without a day of its own is due on the policy's.
    boolean standing = rule.shape() == Shape.STATE && !text.contains("dueBy");
    // Who must have been active in a calendar unit is measured by the share of its days.
    boolean share = text.contains("binds(");
    boolean span = text.contains("PolicySpan(");
    return policy.parameters().all().stream()
        .filter(
            value ->
                text.contains('"' + value.name() + '"')
                    || text.contains('"' + value.family() + '"')
                    || (standing && value.name().equals(manifest.organisedBy()))
                    || (span && policy.span().contains(value))
                    || (share && value.name().equals(manifest.minimumShare())))
        .toList();
  }
}
