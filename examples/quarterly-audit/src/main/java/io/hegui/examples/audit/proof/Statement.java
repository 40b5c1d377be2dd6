package io.hegui.examples.audit.proof;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is signed: that a file of such a length has such a digest. It is signed in place of the file
 * itself because a nation's report does not fit into memory, and it is text, so that anybody can
 * compare it with what {@code sha256sum} says.
 *
 * @param bytes the length of the file
 * @param sha256 the digest of its content, in hex
 */
record Statement(long bytes, String sha256) {
  private static final Pattern FORM =
      Pattern.compile("hegui signature 1\nbytes: (\\d{1,18})\nsha256: ([0-9a-f]{64})\n");

  /**
   * @throws IllegalArgumentException if the text is no statement
   */
  static Statement parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("not a statement");
    }
    return new Statement(Long.parseLong(form.group(1)), form.group(2));
  }

  /** The very bytes that are signed. */
  byte[] signed() {
    return toString().getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public String toString() {
    return "hegui signature 1\nbytes: " + bytes + "\nsha256: " + sha256 + "\n";
  }
}
