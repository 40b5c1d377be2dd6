package io.hegui.examples.county.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One entry of the trail.
 *
 * @param at when it was noted, by the database's clock
 * @param previous the hash of the entry before
 * @param hash the SHA-256 of all other fields, joined by line feeds, the previous hash first
 */
public record AuditEntry(
    long seq,
    String at,
    String account,
    String action,
    long revision,
    String detail,
    String previous,
    String hash) {
  static final String START = "0".repeat(64);

  /** Whether it is as it was sealed, and follows the entry with that number and hash. */
  boolean follows(long before, String hashBefore) {
    return seq == before + 1 && previous.equals(hashBefore) && hash.equals(seal());
  }

  /** The hash that the fields give, worked out apart from the database. */
  private String seal() {
    String sealed =
        String.join(
            "\n",
            previous,
            Long.toString(seq),
            at,
            account,
            action,
            Long.toString(revision),
            detail);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(sealed.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
