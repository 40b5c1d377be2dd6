package io.hegui.examples.county.accounts;

import io.hegui.examples.county.audit.AuditTrail;
import io.hegui.examples.county.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** What those are told who come in, and those who do not. */
@Component
class Doors {
  private final Problems problems;
  private final AuditTrail trail;

  Doors(Problems problems, AuditTrail trail) {
    this.problems = problems;
    this.trail = trail;
  }

  /** Whoever has to log in first. */
  void closed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    // A browser would ask for the password in a window of its own; the page has a form for that.
    if (request.getHeader("X-Requested-With") == null) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"county\", charset=\"UTF-8\"");
    }
    refused(request, response, why, "http-401");
  }

  /** Whoever gave the form something wrong. */
  void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    refused(request, response, why, "login-failed");
  }

  private void refused(
      HttpServletRequest request,
      HttpServletResponse response,
      AuthenticationException why,
      String code)
      throws IOException {
    if (why instanceof LockedException) {
      problems.write(429, "too-many-attempts", request, response);
    } else if (why instanceof InternalAuthenticationServiceException) {
      problems.write(503, "database-away", request, response);
    } else {
      problems.write(401, code, request, response);
    }
  }

  /** Whoever filled in the form rightly. */
  void opened(HttpServletRequest request, HttpServletResponse response, Authentication login)
      throws IOException {
    try {
      trail.note(login.getName(), AuditTrail.Action.LOGGED_IN, "");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (DataAccessException e) {
      request.getSession().invalidate();
      problems.write(503, "database-away", request, response);
    }
  }
}
