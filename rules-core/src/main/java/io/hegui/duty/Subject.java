package io.hegui.duty;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a verdict is about, written {@code village:V01}; of two things {@code
 * unit:U3/village:V01}; of the whole {@code county}.
 *
 * @param type the kind of thing
 * @param id its id; empty for the county
 * @param with the second thing, if the verdict is about two
 */
public record Subject(String type, String id, @Nullable Subject with) {
  private static final Subject COUNTY = new Subject("county", "", null);

  public static Subject county() {
    return COUNTY;
  }

  /** A thing of any type that a fact table names as its subject. */
  public static Subject subject(String type, String id) {
    return new Subject(type, id, null);
  }

  public static Subject township(String id) {
    return subject("township", id);
  }

  public static Subject village(String id) {
    return subject("village", id);
  }

  public static Subject household(String id) {
    return subject("household", id);
  }

  public static Subject unit(String id) {
    return subject("unit", id);
  }

  public static Subject cadre(String id) {
    return subject("cadre", id);
  }

  public static Subject team(String id) {
    return subject("team", id);
  }

  public static Subject posting(String id) {
    return subject("posting", id);
  }

  public static Subject group(String id) {
    return subject("group", id);
  }

  // Written out: these are compared for every duty of a check.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Subject subject
        && id.equals(subject.id)
        && type.equals(subject.type)
        && Objects.equals(with, subject.with);
  }

  @Override
  public int hashCode() {
    return (type.hashCode() * 31 + id.hashCode()) * 31 + (with == null ? 0 : with.hashCode());
  }

  /** This thing together with another. */
  public Subject and(Subject other) {
    return new Subject(type, id, other);
  }

  @Override
  public String toString() {
    String own = id.isEmpty() ? type : type + ":" + id;
    return with == null ? own : own + "/" + with;
  }
}
