package io.hegui.examples.county.facts;

import io.hegui.examples.county.accounts.Account;
import io.hegui.examples.county.accounts.Role;
import io.hegui.examples.county.audit.NoTrail;
import io.hegui.examples.county.web.Advice;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two requests that send facts as JSON, answered as the service does it, but without a server
 * and a database. Promised of any bytes: they are taken, or refused with a problem in words.
 */
final class Bodies {
  private static final Account COUNTY = new Account("county", "", Role.COUNTY, "");

  private final MockMvc service;

  Bodies() {
    JsonMapper json =
        new SpringApplicationBuilder(JacksonAutoConfiguration.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .run()
            .getBean(JsonMapper.class);
    MemoryStore store = new MemoryStore(json);
    Facts facts = new Facts(store);
    Submissions submissions =
        new Submissions(
            store,
            facts,
            store.withoutReceipts(),
            new NoTrail(),
            MemoryStore.withoutTransactions(),
            event -> {});
    service =
        MockMvcBuilders.standaloneSetup(
                new FactsController(facts, submissions, new ChangeReader(json)))
            .setControllerAdvice(Advice.ofTheService())
            .setMessageConverters(new JacksonJsonHttpMessageConverter(json))
            .setCustomArgumentResolvers(new AuthenticationPrincipalArgumentResolver())
            .build();
  }

  /** Sends them as a whole submission and as a change, and fails if the promise is broken. */
  void send(byte[] body) throws Exception {
    send(MockMvcRequestBuilders.put("/api/facts"), body);
    send(MockMvcRequestBuilders.post("/api/facts/changes"), body);
  }

  private void send(MockHttpServletRequestBuilder request, byte[] body) throws Exception {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(COUNTY, ""));
    MockHttpServletResponse answer =
        service
            .perform(
                request
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(HttpHeaders.IF_MATCH, "*")
                    .content(body))
            .andReturn()
            .getResponse();
    int status = answer.getStatus();
    boolean refused =
        status >= 400
            && status < 500
            && MediaType.APPLICATION_PROBLEM_JSON_VALUE.equals(answer.getContentType());
    if (status != 200 && !refused) {
      throw new AssertionError(status + " " + answer.getContentAsString());
    }
  }
}
