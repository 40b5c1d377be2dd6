package io.hegui.input;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.TableSchema;
import io.hegui.text.Nearest;
import io.hegui.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table's columns by the titles that a file gives them. */
final class Columns {
  /** No heading is longer. */
  private static final int LONGEST = 64;

  private final TableSchema table;
  private final Map<String, Integer> byTitle = new HashMap<>();

  Columns(TableSchema table) {
    this.table = table;
    for (int i = 0; i < size(); i++) {
      byTitle.put(column(i).name(), i);
      byTitle.put(column(i).heading(), i);
    }
  }

  TableSchema table() {
    return table;
  }

  int size() {
    return table.columns().size();
  }

  ColumnSchema column(int index) {
    return table.columns().get(index);
  }

  /** The index of the column with that field name or heading, whatever surrounds it; -1 if none. */
  int index(String title) {
    Integer index = byTitle.get(title);
    return index != null ? index : byTitle.getOrDefault(CellText.title(title), -1);
  }

  /** Whether a column that every row must fill is not among these. */
  boolean lackRequired(Set<Integer> met) {
    for (int i = 0; i < size(); i++) {
      if (column(i).required() && !met.contains(i)) {
        return true;
      }
    }
    return false;
  }

  /** The columns that may be blank, one of which was surely meant by a title that names none. */
  Set<Integer> meant(String title) {
    String typed = CellText.title(title);
    return typed.length() > LONGEST
        ? Set.of()
        : IntStream.range(0, size())
            .filter(i -> !column(i).required() && title(column(i)).meantBy(typed))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The column that somebody may have meant. */
  Text nearest(String title) {
    return Nearest.of(CellText.title(title), titles());
  }

  /** The column that somebody meant, if the title is all but right. */
  Optional<Text> close(String title) {
    String typed = CellText.title(title);
    return typed.length() > LONGEST ? Optional.empty() : Nearest.close(typed, titles());
  }

  private List<Nearest.Title> titles() {
    return table.columns().stream().map(Columns::title).toList();
  }

  private static Nearest.Title title(ColumnSchema column) {
    return new Nearest.Title(column.name(), column.heading());
  }
}
