package io.hegui.examples.workbooks;

import io.hegui.facts.DataProblem;
import io.hegui.text.Text;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;

/** A workbook, or what is left of it, cannot be read. */
final class RefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final DataProblem problem;
  private final transient Text why;

  RefusedException(DataProblem problem, Text why) {
    super(why.en());
    this.problem = problem;
    this.why = why;
  }

  static RefusedException malformed(String key) {
    return new RefusedException(DataProblem.MALFORMED, Phrases.of(key));
  }

  static RefusedException tooLarge(String key, Object limit) {
    return new RefusedException(DataProblem.TOO_LARGE, Phrases.of(key, "limit", limit));
  }

  /** What a failure while reading means. */
  static RefusedException of(IOException e) {
    if (e instanceof RefusedException refused) {
      return refused;
    } else if (e instanceof EOFException) {
      return new RefusedException(DataProblem.TRUNCATED, Phrases.of("part.cut"));
    } else if (e instanceof ZipException || e instanceof CharacterCodingException) {
      return malformed("part.damaged");
    }
    String error = e.getClass().getSimpleName();
    return new RefusedException(DataProblem.UNREADABLE, Phrases.of("read.failed", "error", error));
  }

  DataProblem problem() {
    return problem;
  }

  /** What is wrong, for people. */
  Text why() {
    return why;
  }
}
