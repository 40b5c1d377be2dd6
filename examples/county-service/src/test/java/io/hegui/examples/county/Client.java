package io.hegui.examples.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that talks to the service, with a password that it sends along. */
final class Client {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private final String address;
  private final String login;

  Client(String address, String account, String password) {
    this.address = address;
    String both = account + ":" + password;
    this.login =
        account.isEmpty()
            ? ""
            : "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer: its status, its headers, its body. */
  record Answer(HttpResponse<byte[]> response) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
      return JSON.readTree(response.body());
    }

    /** What went wrong, by the last part of its type; empty if nothing did. */
    String problem() {
      return header("Content-Type").startsWith("application/problem+json")
          ? json().get("type").asString().replaceAll(".*:", "")
          : "";
    }
  }

  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(2));
    return login.isEmpty() ? request : request.header("Authorization", login);
  }

  Answer get(String path) {
    return send(request(path));
  }

  Answer post(String path, String body, String... headers) {
    return send(with(request(path), headers).POST(BodyPublishers.ofString(body)));
  }

  Answer put(String path, byte[] body, String... headers) {
    return send(with(request(path), headers).PUT(BodyPublishers.ofByteArray(body)));
  }

  /** Saves a part of the facts, on top of whatever is there. */
  Answer change(String body, String... headers) {
    return post("/api/facts/changes", body, json(headers));
  }

  /** Submits all facts in place of whatever is there. */
  Answer submit(byte[] body, String... headers) {
    return put("/api/facts", body, json(headers));
  }

  private static String[] json(String... more) {
    boolean matches = String.join(" ", more).contains("If-Match");
    String[] fixed =
        matches
            ? new String[] {"Content-Type", "application/json"}
            : new String[] {"Content-Type", "application/json", "If-Match", "*"};
    return java.util.stream.Stream.of(fixed, more)
        .flatMap(java.util.Arrays::stream)
        .toArray(String[]::new);
  }

  private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
    return headers.length == 0 ? request : request.headers(headers);
  }

  Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
