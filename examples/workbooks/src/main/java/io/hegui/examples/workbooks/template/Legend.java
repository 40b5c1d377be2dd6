package io.hegui.examples.workbooks.template;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes the sheet that explains the others: every column, what it takes, what blank means. */
final class Legend {
  private static final List<String> HEADINGS =
      List.of(
          "table", "tableName", "column", "name", "type", "required.heading", "allowed", "blank");
  private static final List<Integer> WIDTHS = List.of(20, 20, 20, 22, 36, 8, 72, 40);

  private final Schema schema;
  private final Words words;

  Legend(Schema schema, Words words) {
    this.schema = schema;
    this.words = words;
  }

  /** Its title, which no table has. */
  String title() {
    return words.say("legend");
  }

  void write(Writer out) throws IOException {
    List<SheetXml.Column> columns =
        WIDTHS.stream().map(width -> new SheetXml.Column(width, Style.NORMAL)).toList();
    SheetXml sheet = SheetXml.begin(out, columns, 0);
    sheet.row();
    sheet.text(words.say("legend.title"), Style.TITLE);
    for (String line : words.say("legend.notes").split("\n", -1)) {
      sheet.row();
      sheet.text(line, Style.NOTE);
    }
    sheet.row();
    sheet.row();
    sheet.text(words.say("legend.required"), Style.REQUIRED_HEADING);
    sheet.text(words.say("legend.optional"), Style.HEADING);
    sheet.row();
    sheet.row();
    for (String heading : HEADINGS) {
      sheet.text(words.say("legend." + heading), Style.HEADING);
    }
    for (TableSchema table : schema.tables()) {
      for (ColumnSchema column : table.columns()) {
        sheet.row();
        line(sheet, table, column);
      }
    }
    sheet.end(List.of());
  }

  private void line(SheetXml sheet, TableSchema table, ColumnSchema column) throws IOException {
    sheet.text(table.heading(), Style.WRAPPED);
    sheet.text(table.name(), Style.WRAPPED);
    sheet.text(column.heading(), Style.WRAPPED);
    sheet.text(column.name(), Style.WRAPPED);
    sheet.text(words.type(column) + reference(column), Style.WRAPPED);
    sheet.text(column.required() ? words.say("yes") : "", Style.WRAPPED);
    sheet.text(words.allowed(column), Style.WRAPPED);
    sheet.text(words.blank(table, column), Style.WRAPPED);
  }

  private String reference(ColumnSchema column) {
    return column
        .reference()
        .flatMap(reference -> schema.table(reference.value()))
        .map(target -> words.say("refers", "table", words.titles().of(target)))
        .orElse("");
  }
}
