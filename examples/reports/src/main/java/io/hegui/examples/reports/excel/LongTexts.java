package io.hegui.examples.reports.excel;

import java.util.ArrayList;
import java.util.List;

/** What does not fit into its cell: kept, to be written on a sheet of its own. */
final class LongTexts {
  /**
   * @param of where its beginning stands
   * @param part the number of the piece, the beginning being the first
   */
  record Rest(String of, int part, String text) {}

  /** Room for the word that says where the rest is. */
  private static final int ROOM = 200;

  private final Words words;
  private final List<Rest> rests = new ArrayList<>();

  LongTexts(Words words) {
    this.words = words;
  }

  /** The text if it fits; else its beginning, and where the rest is. */
  String fit(String text, String where) {
    if (text.length() <= CellText.MOST) {
      return text;
    }
    List<String> pieces = CellText.pieces(text, CellText.MOST - ROOM);
    String more = words.say("long.more", "where", where, "sheet", words.say("long"));
    for (int i = 1; i < pieces.size(); i++) {
      rests.add(new Rest(where, i + 1, pieces.get(i)));
    }
    return pieces.get(0) + more;
  }

  List<Rest> rests() {
    return rests;
  }
}
