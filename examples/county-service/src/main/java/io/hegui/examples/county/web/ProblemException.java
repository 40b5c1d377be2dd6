package io.hegui.examples.county.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request cannot be answered, and its sender is told why. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;
  private final transient Map<String, Object> details = new LinkedHashMap<>();

  private ProblemException(int status, String code) {
    super(status + " " + code, null, false, false);
    this.status = status;
    this.code = code;
  }

  /**
   * A problem.
   *
   * @param code its name, which is a key of the messages
   */
  public static ProblemException of(int status, String code) {
    return new ProblemException(status, code);
  }

  /** The same with a detail, which the message may name and a program may read. */
  public ProblemException with(String name, Object value) {
    details.put(name, value);
    return this;
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  Map<String, Object> details() {
    return details;
  }
}
