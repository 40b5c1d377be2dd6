package io.hegui.trace;

/**
 * One thing that is asked of a candidate.
 *
 * @param text as it stands in the rule
 * @param line its line in the rule's file; 0 if it was not found there
 * @param left how many candidates it left
 * @param lost a candidate that it did not leave, with the values that it was compared with; empty
 *     if it left all
 */
public record Condition(String text, int line, int left, String lost) {
  Condition on(int number) {
    return new Condition(text, number, left, lost);
  }
}
