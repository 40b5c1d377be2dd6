package io.hegui.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in lower-case hex where it is text. */
public final class Sha256 {
  private Sha256() {}

  /** What adds up bytes as they come; {@link #hex} ends it. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** What was added up, which begins anew. */
  public static String hex(MessageDigest added) {
    return HexFormat.of().formatHex(added.digest());
  }

  public static String of(byte[] content) {
    MessageDigest digest = begin();
    digest.update(content);
    return hex(digest);
  }

  /** Of the text in UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }
}
