package io.hegui.examples.county.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MultipartException;

/** What goes wrong in a request, told to whoever sent it; causes stay in the log. */
@RestControllerAdvice
class ProblemAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ResponseEntity<Object> told(ProblemException problem, HttpServletRequest request) {
    return Problems.answer(problem.status(), problem.code(), problem.details(), request);
  }

  /** The database is away, or a transaction could not be brought to an end. */
  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  ResponseEntity<Object> withoutDatabase(RuntimeException e, HttpServletRequest request) {
    LOG.warn("database: {}", e.getClass().getSimpleName());
    return Problems.answer(503, "database-away", Map.of(), request);
  }

  /** This service asked for something that cannot be: its fault, and nobody's to try again. */
  @ExceptionHandler({DataIntegrityViolationException.class, BadSqlGrammarException.class})
  ResponseEntity<Object> wrongly(DataAccessException e, HttpServletRequest request) {
    return anything(e, request);
  }

  @ExceptionHandler
  ResponseEntity<Object> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
    ProblemException told = cause(e, ProblemException.class);
    return told == null
        ? Problems.answer(400, "body-malformed", Map.of(), request)
        : told(told, request);
  }

  @ExceptionHandler
  ResponseEntity<Object> mismatch(TypeMismatchException e, HttpServletRequest request) {
    return Problems.answer(400, "http-400", Map.of(), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> denied(AccessDeniedException e, HttpServletRequest request) {
    return Problems.answer(403, "http-403", Map.of(), request);
  }

  /** The sender is gone, or too slow, or says more than it may. */
  @ExceptionHandler
  @Nullable ResponseEntity<Object> brokenOff(IOException e, HttpServletRequest request) {
    ProblemException told = cause(e, ProblemException.class);
    if (told != null) {
      return told(told, request);
    }
    return e instanceof AsyncRequestNotUsableException
        ? null
        : Problems.answer(400, "body-malformed", Map.of(), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> anything(Exception e, HttpServletRequest request) {
    ProblemException told = cause(e, ProblemException.class);
    if (told != null) {
      return told(told, request);
    } else if (e instanceof ErrorResponse known) {
      int status = known.getStatusCode().value();
      return Problems.answer(status, StatusProblem.code(status), Map.of(), request);
    } else if (e instanceof InvalidParameterException || e instanceof MultipartException) {
      return Problems.answer(400, "http-400", Map.of(), request);
    }
    // Its message may quote somebody's data.
    LOG.error("failed at {} by {}", at(e), e.getClass().getName());
    return Problems.answer(500, "http-500", Map.of(), request);
  }

  private static String at(Exception e) {
    return e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0].toString();
  }

  private static <T extends Throwable> @Nullable T cause(Throwable e, Class<T> type) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (type.isInstance(each)) {
        return type.cast(each);
      }
    }
    return null;
  }
}
