package io.hegui.examples.audit.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/**
 * Files that hold a key: a private one in PKCS#8, a public one as SubjectPublicKeyInfo, both in
 * PEM. {@code openssl genpkey -algorithm ed25519} makes the same.
 */
public final class KeyFile {
  private static final String ALGORITHM = "Ed25519";
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";

  /** Far more than a key takes; a file that is larger is none. */
  private static final long MOST = 1 << 14;

  private KeyFile() {}

  /** A file that holds no key of the kind that is wanted. */
  public static final class NoKeyException extends Exception {
    private static final long serialVersionUID = 1L;

    NoKeyException(Throwable cause) {
      super(cause);
    }
  }

  /** Makes a new pair of keys. */
  public static KeyPair generate() {
    try {
      return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java from 15 on has " + ALGORITHM, e);
    }
  }

  /** The private key as the content of a file. */
  public static String text(PrivateKey key) {
    return new Pem(PRIVATE, key.getEncoded()).toString();
  }

  /** The public key as the content of a file. */
  public static String text(PublicKey key) {
    return new Pem(PUBLIC, key.getEncoded()).toString();
  }

  /**
   * Reads a private key.
   *
   * @throws NoKeyException if the file holds none
   * @throws IOException if the file cannot be read
   */
  public static PrivateKey readPrivate(Path file) throws IOException, NoKeyException {
    try {
      return factory().generatePrivate(new PKCS8EncodedKeySpec(content(file, PRIVATE)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new NoKeyException(e);
    }
  }

  /**
   * Reads a public key.
   *
   * @throws NoKeyException if the file holds none
   * @throws IOException if the file cannot be read
   */
  public static PublicKey readPublic(Path file) throws IOException, NoKeyException {
    try {
      return factory().generatePublic(new X509EncodedKeySpec(content(file, PUBLIC)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new NoKeyException(e);
    }
  }

  private static KeyFactory factory() throws NoSuchAlgorithmException {
    return KeyFactory.getInstance(ALGORITHM);
  }

  private static byte[] content(Path file, String label) throws IOException {
    if (Files.size(file) > MOST) {
      throw new IllegalArgumentException("too large for a key");
    }
    Pem pem = Pem.parse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    if (!pem.label().equals(label)) {
      throw new IllegalArgumentException("not a " + label);
    }
    return pem.content();
  }
}
