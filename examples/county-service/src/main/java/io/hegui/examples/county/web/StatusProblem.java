package io.hegui.examples.county.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the server itself refused, told like any other problem. */
@RestController
class StatusProblem implements ErrorController {
  private static final Set<Integer> NAMED =
      Set.of(400, 401, 403, 404, 405, 406, 413, 415, 429, 500, 503);

  /** The name of the problem that a status is. */
  static String code(int status) {
    if (NAMED.contains(status)) {
      return "http-" + status;
    }
    return status < 500 ? "http-400" : "http-500";
  }

  @io.swagger.v3.oas.annotations.Hidden
  @RequestMapping("/error")
  ResponseEntity<Object> error(HttpServletRequest request) {
    boolean told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer;
    int status = told ? (int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) : 404;
    return Problems.answer(status, code(status), Map.of(), request);
  }
}
