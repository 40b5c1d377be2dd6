package io.hegui.policy;

import io.hegui.policy.UnpinnedException.Reason;
import io.hegui.policy.UnpinnedException.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The jars of policies that may be opened, told by the SHA-256 of their bytes. The form is that of
 * {@code sha256sum}: a digest a line, and behind it a name for people. Blank lines and lines that
 * begin with {@code #} say nothing.
 */
public final class PolicyPins {
  /** The backslash is how {@code sha256sum} says that a name is escaped. */
  private static final Pattern LINE = Pattern.compile("\\\\?([0-9A-Fa-f]{64})(\\s.*)?");

  private final Set<String> digests;

  private PolicyPins(Set<String> digests) {
    this.digests = Set.copyOf(digests);
  }

  /**
   * Reads a file of pins.
   *
   * @throws UnpinnedException if a line is none of these
   * @throws IOException if the file cannot be read
   */
  public static PolicyPins read(Path file) throws IOException {
    Set<String> digests = new HashSet<>();
    List<Refusal> refusals = new ArrayList<>();
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<String> lines = text.replaceFirst("^\uFEFF", "").lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher pin = LINE.matcher(lines.get(i));
      if (pin.matches()) {
        digests.add(pin.group(1).toLowerCase(Locale.ROOT));
      } else if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
        refusals.add(new Refusal(file, Reason.NO_DIGEST, Integer.toString(i + 1)));
      }
    }
    if (!refusals.isEmpty()) {
      throw new UnpinnedException(refusals);
    }
    return new PolicyPins(digests);
  }

  boolean holds(String sha256) {
    return digests.contains(sha256);
  }
}
