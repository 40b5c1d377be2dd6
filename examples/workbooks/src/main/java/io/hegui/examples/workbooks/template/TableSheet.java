package io.hegui.examples.workbooks.template;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Row;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Word;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a table as a sheet: one row of headings, then its rows. */
final class TableSheet {
  private static final int FEN_DIGITS = 2;

  private final TableSchema table;
  private final Words words;

  TableSheet(TableSchema table, Words words) {
    this.table = table;
    this.words = words;
  }

  void write(List<? extends Row<?>> rows, Writer out) throws IOException {
    List<ColumnSchema> columns = table.columns();
    SheetXml sheet = SheetXml.begin(out, columns.stream().map(this::column).toList(), 1);
    sheet.row();
    for (ColumnSchema column : columns) {
      Style style = column.required() ? Style.REQUIRED_HEADING : Style.HEADING;
      sheet.text(words.titles().of(column), style);
    }
    for (Row<?> row : rows) {
      sheet.row();
      for (ColumnSchema column : columns) {
        cell(sheet, column, column.value(row.fact()));
      }
    }
    sheet.end(new Validations(words).of(columns));
  }

  private SheetXml.Column column(ColumnSchema column) {
    String title = words.titles().of(column);
    long wide = title.chars().filter(c -> c > 0xFF).count();
    double least =
        switch (column.type()) {
          case ID, TEXT -> 16;
          case WORDS -> 32;
          default -> 12;
        };
    return new SheetXml.Column(
        Math.max(least, title.length() + wide + 3.0), Style.of(column.type()));
  }

  private void cell(SheetXml sheet, ColumnSchema column, @Nullable Object value)
      throws IOException {
    Style style = Style.of(column.type());
    if (value == null || (value instanceof Collection<?> none && none.isEmpty())) {
      sheet.blank();
    } else if (value instanceof LocalDate date) {
      sheet.date(date, style);
    } else if (value instanceof YearMonth month) {
      sheet.date(month.atDay(1), style);
    } else if (value instanceof Integer number) {
      sheet.number(BigDecimal.valueOf(number), style);
    } else if (value instanceof Long fen) {
      sheet.number(BigDecimal.valueOf(fen, FEN_DIGITS), style);
    } else if (value instanceof BigDecimal percent) {
      sheet.number(percent, style);
    } else {
      sheet.text(text(value), style);
    }
  }

  private String text(Object value) {
    Titles titles = words.titles();
    if (value instanceof Boolean truth) {
      return titles.of(truth.booleanValue());
    } else if (value instanceof Word word) {
      return titles.of(word);
    } else if (value instanceof Collection<?> several) {
      return several.stream().map(each -> titles.of((Word) each)).collect(Collectors.joining("、"));
    }
    return value.toString();
  }
}
