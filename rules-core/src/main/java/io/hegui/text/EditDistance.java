package io.hegui.text;

/** How many letters one would have to insert, leave out or change to turn one text into another. */
public final class EditDistance {
  private EditDistance() {}

  /** The number of edits; the case of letters makes no difference. */
  public static int of(String a, String b) {
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
