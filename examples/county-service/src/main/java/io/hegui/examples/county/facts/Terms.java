package io.hegui.examples.county.facts;

import io.hegui.examples.county.web.ProblemException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Under which conditions a submission is to be saved.
 *
 * @param expected the version that the sender has seen; empty if any will do
 * @param key by which a repetition is known, if the sender gave one
 * @param fingerprint the SHA-256 of what was sent
 */
record Terms(Optional<Long> expected, Optional<String> key, String fingerprint) {
  private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

  /**
   * Reads the headers.
   *
   * @throws ProblemException if {@code If-Match} is missing, or a header has not its form
   */
  static Terms of(@Nullable String ifMatch, @Nullable String key, String fingerprint) {
    if (ifMatch == null) {
      throw ProblemException.of(428, "version-missing");
    } else if (!ifMatch.equals("*") && !ETAG.matcher(ifMatch).matches()) {
      throw ProblemException.of(400, "version-malformed");
    } else if (key != null && !KEY.matcher(key).matches()) {
      throw ProblemException.of(400, "key-malformed");
    }
    Optional<Long> expected =
        ifMatch.equals("*")
            ? Optional.empty()
            : Optional.of(Long.parseLong(ifMatch.substring(1, ifMatch.length() - 1)));
    return new Terms(expected, Optional.ofNullable(key), fingerprint);
  }

  /**
   * @throws ProblemException if the facts are not what the sender has seen
   */
  void mustMeet(long version) {
    if (expected.filter(seen -> seen != version).isPresent()) {
      throw ProblemException.of(412, "changed-meanwhile").with("version", version);
    }
  }
}
