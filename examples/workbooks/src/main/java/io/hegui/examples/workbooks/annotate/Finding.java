package io.hegui.examples.workbooks.annotate;

import java.util.List;

/** A violation or a data finding, and where it is to be seen. Each is itself and no other. */
public final class Finding {
  private final String name;
  private final String where;
  private final Mark mark;
  private final String comment;
  private final List<Place> places;

  Finding(String name, String where, Mark mark, String comment, List<Place> places) {
    this.name = name;
    this.where = where;
    this.mark = mark;
    this.comment = comment;
    this.places = places;
  }

  /** What it is called: the rule and the violation's id, or the kind of data problem. */
  public String name() {
    return name;
  }

  /** The first place that the report gives for it; holds no personal data. */
  public String where() {
    return where;
  }

  Mark mark() {
    return mark;
  }

  /** The rule, the clause and the message. */
  String comment() {
    return comment;
  }

  List<Place> places() {
    return places;
  }
}
