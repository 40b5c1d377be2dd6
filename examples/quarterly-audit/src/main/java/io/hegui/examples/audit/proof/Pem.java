package io.hegui.examples.audit.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text form of a key (RFC 7468): a label, and the key's bytes in base 64 between two lines. */
final class Pem {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*-----BEGIN ([A-Z0-9 ]+)-----\\s([A-Za-z0-9+/=\\s]+)-----END \\1-----\\s*");
  private static final int LINE = 64;

  private final String label;
  private final byte[] content;

  Pem(String label, byte[] content) {
    this.label = label;
    this.content = content.clone();
  }

  String label() {
    return label;
  }

  byte[] content() {
    return content.clone();
  }

  /**
   * @throws IllegalArgumentException if the text holds anything but one such block
   */
  static Pem parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("not a PEM file");
    }
    String base64 = form.group(2).replaceAll("\\s", "");
    return new Pem(form.group(1), Base64.getDecoder().decode(base64));
  }

  @Override
  public String toString() {
    Base64.Encoder encoder = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));
    return "-----BEGIN "
        + label
        + "-----\n"
        + encoder.encodeToString(content)
        + "\n-----END "
        + label
        + "-----\n";
  }
}
