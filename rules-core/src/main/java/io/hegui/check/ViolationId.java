package io.hegui.check;

import io.hegui.digest.Sha256;

/** The public id of a violation, which stays the same as long as the same duty is broken. */
final class ViolationId {
  private static final int DIGITS = 16;

  private ViolationId() {}

  /** The first 16 hex digits of the SHA-256 of the three, joined by line feeds. */
  static String of(String ruleId, String subject, String occurrence) {
    String identity = String.join("\n", ruleId, subject, occurrence);
    return Sha256.of(identity).substring(0, DIGITS);
  }
}
