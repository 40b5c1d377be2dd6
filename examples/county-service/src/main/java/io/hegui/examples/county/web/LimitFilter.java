package io.hegui.examples.county.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away who asks too often, by address, and what is too large. It stands before everything
 * else, so that what it turns away costs nothing.
 */
@Component
@Order(-200)
class LimitFilter extends OncePerRequestFilter {
  private static final int ADDRESSES = 100_000;

  private final LimitSettings limits;
  private final Problems problems;
  private final Cache<String, Bucket> buckets;

  LimitFilter(LimitSettings limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean submission =
        request.getMethod().equals("PUT") && request.getRequestURI().equals("/api/facts");
    long largest = (submission ? limits.facts() : limits.body()).toBytes();
    if (!buckets.get(request.getRemoteAddr(), address -> bucket()).tryConsume(1)) {
      problems.write(429, "too-many-requests", request, response);
    } else if (request.getContentLengthLong() > largest) {
      problems.write(413, "body-too-large", request, response);
    } else {
      chain.doFilter(new LimitedBody(request, largest, limits.seconds()), response);
    }
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(limits.burst())
                    .refillGreedy(limits.requests(), Duration.ofSeconds(1)))
        .build();
  }
}
