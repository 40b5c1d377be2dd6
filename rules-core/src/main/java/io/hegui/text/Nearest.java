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
      return Math.min(Nearest.distance(typed, name), Nearest.distance(typed, heading));
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

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change =
            Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1))
                ? 0
                : 1;
        int edits = Math.min(diagonal + change, Math.min(row[j], row[j - 1]) + 1);
        diagonal = row[j];
        row[j] = edits;
      }
    }
    return row[b.length()];
  }
}
