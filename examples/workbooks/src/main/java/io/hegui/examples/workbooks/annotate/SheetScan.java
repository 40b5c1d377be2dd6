package io.hegui.examples.workbooks.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads of a sheet what has to be known to place findings on it. */
final class SheetScan {
  private final Set<Integer> wanted;
  private final Set<String> wantedIds;

  /** The wanted ids by the numbers of the shared texts that they are. */
  private final Map<Integer, String> sharedIds;

  private final Map<String, List<Spot>> ids = new HashMap<>();
  private final Map<Integer, Grid.Extent> extents = new HashMap<>();
  private final Map<Integer, Map<Integer, String>> texts = new TreeMap<>();

  /** Where texts stand that other sheets share: by their numbers. */
  private final Map<Spot, Integer> shared = new HashMap<>();

  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final CellCursor at = new CellCursor();
  private String drawing = "";
  private int row;
  private Spot spot = new Spot(0, 0);
  private String type = "";
  private boolean filled;
  private Grid.Extent extent = Grid.Extent.EMPTY;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param wanted the rows that have to be known, from 1
   * @param wantedIds the ids of further rows that have to be known
   * @param sharedIds those ids by the numbers of the shared texts that they are
   */
  SheetScan(Set<Integer> wanted, Set<String> wantedIds, Map<Integer, String> sharedIds) {
    this.wanted = new HashSet<>(wanted);
    this.wantedIds = wantedIds;
    this.sharedIds = sharedIds;
  }

  void read(InputStream sheet) throws IOException {
    Markup markup = new Markup(sheet);
    while (markup.next()) {
      Tag tag = markup.tag();
      if (tag.isElement()) {
        if (tag.isEnd()) {
          end(tag.name(), markup.text());
        } else {
          start(tag);
        }
      }
    }
  }

  /** Whether the row's cells have to be looked at. */
  private boolean known() {
    return row <= Titles.DEEPEST || !wantedIds.isEmpty() || wanted.contains(row);
  }

  private void start(Tag tag) {
    switch (tag.name()) {
      case "row" -> {
        row = at.row(tag);
        extent = Grid.Extent.EMPTY;
        if (row <= Titles.DEEPEST || wanted.contains(row)) {
          extents.putIfAbsent(row, extent);
        }
      }
      case "c" -> {
        if (known()) {
          spot = new Spot(row, at.cell(tag));
          String of = tag.get("t");
          type = of == null ? "n" : of;
          filled = false;
          text.setLength(0);
        }
      }
      case "mergeCell" -> {
        String range = tag.get("ref");
        if (range != null) {
          merged.add(CellRangeAddress.valueOf(range));
        }
      }
      case "legacyDrawing" -> drawing = tag.relation();
      default -> {}
    }
  }

  /** The relation to the drawing of the sheet's comments; empty if it has none. */
  String drawing() {
    return drawing;
  }

  private void end(String name, String content) {
    boolean value = name.equals("v") || name.equals("t");
    if (value && !content.isEmpty() && known()) {
      filled = true;
      text.append(content);
    } else if (name.equals("c") && filled) {
      filled = false;
      extent = extent.with(spot.column());
      cell(Tag.text(text.toString()));
    } else if (name.equals("row")) {
      extents.computeIfPresent(row, (key, before) -> extent);
    }
  }

  private void cell(String value) {
    boolean isShared = type.equals("s") && value.matches("\\d{1,9}");
    String id = isShared ? sharedIds.get(Integer.valueOf(value)) : value.strip();
    if (id != null && wantedIds.contains(id)) {
      ids.computeIfAbsent(id, key -> new ArrayList<>()).add(spot);
      extents.putIfAbsent(row, extent);
    }
    if (row > Titles.DEEPEST) {
      return;
    } else if (isShared) {
      shared.put(spot, Integer.valueOf(value));
    } else {
      texts.computeIfAbsent(row, key -> new TreeMap<>()).put(spot.column(), value);
    }
  }

  /** The numbers of the shared texts that the first rows show. */
  Set<Integer> sharedTexts() {
    return new HashSet<>(shared.values());
  }

  /** What was read. */
  Grid grid(Map<Integer, String> sharedTexts, Placing placing, String sheet) {
    shared.forEach(
        (at, number) ->
            texts
                .computeIfAbsent(at.row(), key -> new TreeMap<>())
                .put(at.column(), sharedTexts.getOrDefault(number, "")));
    return new Grid(Titles.in(texts, placing.tables(sheet)), extents, ids, merged);
  }
}
