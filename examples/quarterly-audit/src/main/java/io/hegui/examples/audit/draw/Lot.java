package io.hegui.examples.audit.draw;

import io.hegui.digest.Sha256;

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
    return Sha256.of(String.join("\n", seed, kind.word(), id));
  }
}
