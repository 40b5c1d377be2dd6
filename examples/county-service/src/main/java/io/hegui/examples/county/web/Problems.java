package io.hegui.examples.county.web;

import io.hegui.text.Messages;
import io.hegui.text.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells problems in the form of RFC 9457, in the reader's language. */
@Component
public class Problems {
  private static final Messages MESSAGES =
      Messages.load(Problems.class.getClassLoader(), "io/hegui/examples/county/problems");

  private final JsonMapper json;

  Problems(JsonMapper json) {
    this.json = json;
  }

  /** English for whoever asks for it first, Chinese for all others. */
  public static Locale language(HttpServletRequest request) {
    boolean asks = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
    return asks && request.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
  }

  static ProblemDetail detail(
      int status, String code, Map<String, Object> details, HttpServletRequest request) {
    Locale language = language(request);
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create("urn:hegui:county:" + code));
    problem.setTitle(MESSAGES.text(code).in(language));
    problem.setDetail(
        MESSAGES
            .find(code + ".detail")
            .map(text -> MESSAGES.text(code + ".detail", details))
            .orElse(new Text("", ""))
            .in(language));
    details.forEach(problem::setProperty);
    return problem;
  }

  static ResponseEntity<Object> answer(
      int status, String code, Map<String, Object> details, HttpServletRequest request) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(status)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .header(HttpHeaders.CONTENT_LANGUAGE, language(request).toLanguageTag());
    if (status == 503 || status == 429) {
      answer.header(HttpHeaders.RETRY_AFTER, "2");
    }
    return answer.body(detail(status, code, details, request));
  }

  /** Answers in place of whatever would have come: for filters. */
  public void write(
      int status, String code, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    ResponseEntity<Object> answer = answer(status, code, Map.of(), request);
    response.setStatus(status);
    answer.getHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
    json.writeValue(response.getOutputStream(), answer.getBody());
  }
}
