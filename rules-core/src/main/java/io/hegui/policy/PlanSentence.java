package io.hegui.policy;

import io.hegui.digest.Sha256;

/**
 * A sentence of a policy's text.
 *
 * @param clause the clause that it stands in; {@code 0} before the first chapter
 * @param ordinal its place among the clause's own sentences, from 1
 * @param text the sentence as {@link PlanText} normalises it, without clause number and end mark
 */
public record PlanSentence(Clause clause, int ordinal, String text) {
  /** SHA-256 of the text in UTF-8, in hex. */
  public String sha256() {
    return Sha256.of(text);
  }
}
