package io.hegui.examples.reports.html;

import io.hegui.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** A source that stands in the page, and its hash, by which the page's policy lets it in. */
record Resource(String text) {
  static final Resource STYLE = read("report.css");
  static final Resource SCRIPT = read("report.js");

  private static Resource read(String file) {
    try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(file), file)) {
      return new Resource(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a content security policy names it. */
  String hash() {
    byte[] hash = Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }
}
