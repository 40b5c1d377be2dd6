package io.hegui.examples.workbooks.template;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Word;

/** What sheets, columns and words are called in a workbook. */
public enum Titles {
  /** By their Chinese names. */
  CHINESE,
  /** By the names of the data contract. */
  NAMES;

  String of(TableSchema table) {
    return this == CHINESE ? table.heading() : table.name();
  }

  String of(ColumnSchema column) {
    return this == CHINESE ? column.heading() : column.name();
  }

  String of(Word word) {
    return this == CHINESE ? word.word() : ((Enum<?>) word).name();
  }

  String of(boolean truth) {
    return this == CHINESE ? (truth ? "是" : "否") : String.valueOf(truth);
  }
}
