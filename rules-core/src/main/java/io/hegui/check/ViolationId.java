package io.hegui.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The public id of a violation, which stays the same as long as the same duty is broken. */
final class ViolationId {
  private static final int BYTES = 8;

  private ViolationId() {}

  /** The first 16 hex digits of the SHA-256 of the three, joined by line feeds. */
  static String of(String ruleId, String subject, String occurrence) {
    String identity = String.join("\n", ruleId, subject, occurrence);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
