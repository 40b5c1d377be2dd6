package io.hegui.examples.county.stream;

import io.hegui.examples.county.checks.Effect;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * Something that listeners are told.
 *
 * @param name {@code verdicts} with what changed, {@code start} with nothing but the revision,
 *     {@code missed} if there was more than could be told, so that all should be read anew; empty
 *     for a sign of life
 */
record Event(String name, long revision, @Nullable Object data) {
  static Event start(long revision) {
    return new Event("start", revision, Map.of("revision", revision));
  }

  static Event verdicts(long revision, Effect effect) {
    return new Event("verdicts", revision, effect);
  }

  static Event missed(long revision) {
    return new Event("missed", revision, Map.of("revision", revision));
  }

  static Event heartbeat() {
    return new Event("", 0, null);
  }

  boolean isHeartbeat() {
    return name.isEmpty();
  }

  SseEventBuilder message() {
    return data == null
        ? SseEmitter.event().comment("")
        : SseEmitter.event()
            .name(name)
            .id(Long.toString(revision))
            .data(data, MediaType.APPLICATION_JSON);
  }
}
