package io.hegui.input;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Word;
import io.hegui.text.Excerpt;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one or many constants of an enumeration, each by its code or by its Chinese word. */
final class Words {
  private static final Pattern SEPARATOR = Pattern.compile("[;；、]");

  private Words() {}

  static Word one(ColumnSchema column, Cell cell) throws BadCellException {
    Word word = cell instanceof Cell.Text text ? find(column, text.text()) : null;
    if (word == null) {
      word = find(column, CellText.title(Cells.text(cell)));
    }
    if (word == null) {
      throw unknown(column, Cells.show(cell));
    }
    return word;
  }

  /** The constants in their declared order. */
  static Set<Word> many(ColumnSchema column, Cell cell) throws BadCellException {
    Set<Word> found = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    for (Cell item : cell instanceof Cell.Items items ? items.cells() : List.of(cell)) {
      if (item instanceof Cell.Items || item instanceof Cell.Nested) {
        throw new BadCellException(DataProblem.NOT_A_VALUE, Cells.show(item), Phrases.kind(item));
      } else if (!(item instanceof Cell.Text text)) {
        throw new BadCellException(DataProblem.NOT_TEXT, Cells.show(item), Phrases.kind(item));
      } else {
        for (String part : SEPARATOR.split(text.text(), -1)) {
          Word word = find(column, CellText.title(part));
          if (word != null) {
            found.add(word);
          } else if (!CellText.blank(part)) {
            unknown.add(CellText.trim(part));
          }
        }
      }
    }
    if (!unknown.isEmpty()) {
      throw unknown(column, Excerpt.of(String.join("、", unknown)));
    }
    Set<Word> ordered = new LinkedHashSet<>(column.words());
    ordered.retainAll(found);
    return Collections.unmodifiableSet(ordered);
  }

  private static @Nullable Word find(ColumnSchema column, String text) {
    for (Word word : column.words()) {
      if (code(word).equals(text) || word.word().equals(text)) {
        return word;
      }
    }
    return null;
  }

  private static BadCellException unknown(ColumnSchema column, String value) {
    return new BadCellException(
        DataProblem.UNKNOWN_WORD,
        value,
        new Text(
            column.words().stream()
                .map(word -> word.word() + " " + code(word))
                .collect(Collectors.joining("、")),
            column.words().stream()
                .map(word -> code(word) + " " + word.word())
                .collect(Collectors.joining(", "))));
  }

  private static String code(Word word) {
    return ((Enum<?>) word).name();
  }
}
