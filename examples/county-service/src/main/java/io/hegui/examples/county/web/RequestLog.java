package io.hegui.examples.county.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A line of the log for every request: what kind of request, never whose or about whom. The number
 * that it gives a request goes back in a header, so that a complaint can be found.
 */
@Component
@Order(-300)
class RequestLog extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String number = UUID.randomUUID().toString();
    response.setHeader("X-Request-Id", number);
    long start = System.nanoTime();
    MDC.put("request", number);
    try {
      chain.doFilter(request, response);
    } finally {
      Object path = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
      LOG.atInfo()
          .addKeyValue("method", known(request.getMethod()))
          .addKeyValue("path", Objects.requireNonNullElse(path, "other"))
          .addKeyValue("status", response.getStatus())
          .addKeyValue("ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
          .log("request");
      MDC.remove("request");
    }
  }

  /** A sender may invent methods; nobody writes into the log by that. */
  private static String known(String method) {
    return method.matches("[A-Z]{1,10}") ? method : "other";
  }
}
