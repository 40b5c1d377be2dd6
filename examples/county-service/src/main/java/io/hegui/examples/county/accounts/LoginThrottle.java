package io.hegui.examples.county.accounts;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.hegui.examples.county.web.LimitSettings;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords. Whoever guesses at an account is soon stopped, and its owner, at another
 * address, not for long; accounts that do not exist are counted as well, so that nothing tells them
 * apart.
 */
@Component
class LoginThrottle {
  private static final int COUNTED = 100_000;
  private static final int TOGETHER = 10;
  private static final Duration WINDOW = Duration.ofMinutes(15);

  private final LoadingCache<String, Bucket> counts;

  LoginThrottle(LimitSettings limits) {
    counts =
        Caffeine.newBuilder()
            .maximumSize(COUNTED)
            .expireAfterAccess(WINDOW)
            .build(
                key ->
                    Bucket.builder()
                        .addLimit(
                            limit ->
                                limit
                                    .capacity(
                                        key.startsWith("both ")
                                            ? limits.attempts()
                                            : limits.attempts() * (long) TOGETHER)
                                    .refillIntervally(limits.attempts(), WINDOW))
                        .build());
  }

  /** Whether another attempt is allowed. */
  boolean allows(String account, String address) {
    return keys(account, address).stream()
        .allMatch(key -> counts.get(key).getAvailableTokens() > 0);
  }

  void failed(String account, String address) {
    keys(account, address).forEach(key -> counts.get(key).tryConsume(1));
  }

  private static List<String> keys(String account, String address) {
    return List.of("both " + address + " " + account, "account " + account, "address " + address);
  }
}
