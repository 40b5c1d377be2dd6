package io.hegui.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** Whether it was surely meant: at least half of what was typed stands in it. */
    public boolean meantBy(String typed) {
      int distance = distance(typed);
      return distance == 0 || (typed.length() > 2 && 2 * distance <= typed.length());
    }

    int distance(String typed) {
      return Math.min(EditDistance.of(typed, name), EditDistance.of(typed, heading));
    }
  }

  private Nearest() {}

  /** The title that was surely meant; empty if none was. */
  public static Optional<Text> close(String typed, List<Title> titles) {
    return titles.stream()
        .filter(title -> title.meantBy(typed))
        .min(Comparator.comparingInt(title -> title.distance(typed)))
        .map(Title::text);
  }

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
