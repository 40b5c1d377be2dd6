package io.hegui.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Adds up the bytes of a policy's files, each with its path, to one SHA-256. */
final class PolicyDigest {
  private final MessageDigest sha256;

  PolicyDigest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  byte[] add(ClassLoader loader, String path) throws IOException {
    try (InputStream in = loader.getResourceAsStream(path)) {
      if (in == null) {
        throw new PolicyException("the policy's file " + path + " is missing");
      }
      return add(path, in.readAllBytes());
    }
  }

  byte[] add(String path, byte[] content) {
    sha256.update((path + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
    sha256.update(content);
    return content;
  }

  String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
