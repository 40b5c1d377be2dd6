package io.hegui.policy;

import io.hegui.digest.Sha256;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds up the bytes of a policy's files, each with its path, to one SHA-256. */
final class PolicyDigest {
  private final MessageDigest sha256 = Sha256.begin();
  private final Map<String, String> files = new LinkedHashMap<>();

  /** The digest of a file by itself; empty if there is none. */
  static String of(URL file) throws IOException {
    try (InputStream in = file.openStream()) {
      return Sha256.of(in.readAllBytes());
    } catch (FileNotFoundException e) {
      return "";
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
    files.put(path, Sha256.of(content));
    return content;
  }

  /** The digest of each file by itself, by its path. */
  Map<String, String> files() {
    return Collections.unmodifiableMap(files);
  }

  String hex() {
    return Sha256.hex(sha256);
  }
}
