package io.hegui.examples.opinion;

/** How subjects are written. */
final class Subject {
  static final String COUNTY = "county";

  private Subject() {}

  static String township(String id) {
    return "township:" + id;
  }

  static String village(String id) {
    return "village:" + id;
  }

  static String household(String id) {
    return "household:" + id;
  }

  static String unit(String id) {
    return "unit:" + id;
  }

  static String cadre(String id) {
    return "cadre:" + id;
  }

  static String group(String id) {
    return "group:" + id;
  }

  static String team(String id) {
    return "team:" + id;
  }

  static String posting(String id) {
    return "posting:" + id;
  }

  /** A subject of two things. */
  static String of(String one, String other) {
    return one + "/" + other;
  }
}
