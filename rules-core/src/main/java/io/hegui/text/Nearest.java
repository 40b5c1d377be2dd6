package io.hegui.text;

import java.util.List;

/** Finds the title that somebody may have meant. */
public final class Nearest {
  private static final int LONGEST = 64;

  /** A title in both its forms, which may be the same. */
  public record Title(String name, String heading) {
    Text text() {
      if (name.equals(heading)) {
        return new Text(name, name);
      }
      return new Text(heading + "（" + name + "）", name + " (" + heading + ")");
    }

    int distance(String typed) {
      return Math.min(EditDistance.of(typed, name), EditDistance.of(typed, heading));
    }
  }

  private Nearest() {}

  /** The first of the titles that takes the fewest edits. */
  public static Text of(String typed, List<Title> titles) {
    String start = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    int best = Integer.MAX_VALUE;
    Text nearest = new Text("", "");
    for (Title title : titles) {
      int distance = title.distance(start);
      if (distance < best) {
        best = distance;
        nearest = title.text();
      }
    }
    return nearest;
  }
}
