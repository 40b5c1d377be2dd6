package io.hegui.examples.audit.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The lot: every candidate has a ticket that follows from the seed and its own id alone, and the
 * lowest tickets are drawn. So neither the order of rows nor who else is there plays a part.
 */
final class Lot {
  private final String seed;

  Lot(String seed) {
    this.seed = seed;
  }

  /** SHA-256, in hex, of seed, kind and id, joined by line feeds, in UTF-8. */
  String ticket(Kind kind, String id) {
    String drawn = String.join("\n", seed, kind.word(), id);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(drawn.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
