package io.hegui.examples.county.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Tomcat refuses before this service is asked, such as a path that is none, told like any
 * other problem. It comes last, so that it stands before Boot's page of HTML.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ServerProblems implements WebServerFactoryCustomizer<TomcatWebServerFactory> {
  private final JsonMapper json;

  ServerProblems(JsonMapper json) {
    this.json = json;
  }

  @Override
  public void customize(TomcatWebServerFactory factory) {
    factory.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new Valve(json)));
  }

  private static final class Valve extends ErrorReportValve {
    private final JsonMapper json;

    Valve(JsonMapper json) {
      this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
      int status = response.getStatus();
      if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
        return;
      }
      ProblemDetail problem =
          Problems.detail(status, StatusProblem.code(status), Map.of(), request);
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("type", Objects.toString(problem.getType()));
      fields.put("title", Objects.toString(problem.getTitle()));
      fields.put("status", status);
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      try {
        Writer writer = response.getReporter();
        if (writer != null) {
          writer.write(json.writeValueAsString(fields));
          response.finishResponse();
        }
      } catch (IOException e) {
        response.setSuspended(true); // whoever asked is gone
      }
    }
  }
}
