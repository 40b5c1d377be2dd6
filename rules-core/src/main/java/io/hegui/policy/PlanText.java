package io.hegui.policy;

import java.util.List;

/**
 * A policy's text as clauses and sentences, however the copy at hand is broken into lines and
 * pages.
 *
 * <p>Characters are normalised first, in this order:
 *
 * <ol>
 *   <li>Unicode NFKC: full-width letters, digits and punctuation become half-width, {@code ㈠}
 *       becomes {@code (一)};
 *   <li>all quotation marks become {@code "}, all dashes and waves, alone or in a row, one {@code
 *       -};
 *   <li>page numbers go: {@code 第8页 共8页} anywhere, {@code 第8页} or {@code - 8 -} on a line of its
 *       own;
 *   <li>spaces, control and invisible characters go;
 *   <li>where the text begins with {@code 1、} its pages are numbered so, and the marks {@code 1、}
 *       {@code 2、} {@code 3、} … go, each the first that follows the one before;
 *   <li>line breaks go.
 * </ol>
 *
 * <p>Then a sentence ends with {@code 。}, {@code ;}, {@code !} or {@code ?} or where a clause
 * begins: {@code 一、} a chapter, {@code (一)} a section, {@code 1.} an item. A heading that no such
 * mark ends is part of the sentence that follows it, since copies differ in where they break the
 * line. What stands before the first chapter is clause {@code 0}.
 */
public final class PlanText {
  private final List<PlanSentence> sentences;

  private PlanText(List<PlanSentence> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /** Splits the text of a policy. */
  public static PlanText of(String text) {
    return new PlanText(new PlanSplitter(PlanCharacters.normalise(text)).sentences());
  }

  /** The sentences in order. */
  public List<PlanSentence> sentences() {
    return sentences;
  }
}
