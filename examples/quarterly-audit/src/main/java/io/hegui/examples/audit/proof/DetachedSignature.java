package io.hegui.examples.audit.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signature of a file, in a file of its own: the {@link Statement} that was signed, and the
 * signature of these three lines (Ed25519, RFC 8032) in base 64.
 */
public final class DetachedSignature {
  /** What a signature proves of a file. */
  public enum Outcome {
    /** The file is, byte for byte, what the key's owner signed. */
    VALID,
    /** The key's owner signed another file. */
    ALTERED,
    /** The signature was made with another key, or was itself altered. */
    NOT_BY_THIS_KEY
  }

  private static final String ALGORITHM = "Ed25519";
  private static final Pattern FORM =
      Pattern.compile("((?:[^\n]*\n){3})signature: ([A-Za-z0-9+/]{86}==)\n");

  private final Statement statement;
  private final byte[] signature;

  private DetachedSignature(Statement statement, byte[] signature) {
    this.statement = statement;
    this.signature = signature;
  }

  /**
   * Signs a file.
   *
   * @param bytes the file's length
   * @param sha256 its digest, in hex
   */
  public static DetachedSignature of(long bytes, String sha256, PrivateKey key) {
    Statement statement = new Statement(bytes, sha256);
    try {
      Signature signing = Signature.getInstance(ALGORITHM);
      signing.initSign(key);
      signing.update(statement.signed());
      return new DetachedSignature(statement, signing.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads a signature file.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static DetachedSignature parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("not a signature");
    }
    return new DetachedSignature(
        Statement.parse(form.group(1)), Base64.getDecoder().decode(form.group(2)));
  }

  /**
   * Whether it is a signature of that file with that key.
   *
   * @param bytes the file's length
   * @param sha256 its digest, in hex
   */
  public Outcome verify(long bytes, String sha256, PublicKey key) {
    if (!isOf(key)) {
      return Outcome.NOT_BY_THIS_KEY;
    }
    return statement.equals(new Statement(bytes, sha256)) ? Outcome.VALID : Outcome.ALTERED;
  }

  private boolean isOf(PublicKey key) {
    try {
      Signature verifying = Signature.getInstance(ALGORITHM);
      verifying.initVerify(key);
      verifying.update(statement.signed());
      return verifying.verify(signature);
    } catch (GeneralSecurityException e) {
      return false; // a signature that is malformed is nobody's
    }
  }

  /** The content of the file. */
  @Override
  public String toString() {
    return statement
        + "signature: "
        + new String(Base64.getEncoder().encode(signature), StandardCharsets.US_ASCII)
        + "\n";
  }
}
