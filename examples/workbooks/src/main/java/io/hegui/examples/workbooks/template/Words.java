package io.hegui.examples.workbooks.template;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.ColumnType;
import io.hegui.facts.TableSchema;
import io.hegui.text.Messages;
import io.hegui.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a template says to those who fill it in. */
final class Words {
  private static final Messages BUNDLE =
      Messages.load(Words.class.getClassLoader(), "io/hegui/examples/workbooks/template/template");

  private final Locale locale;
  private final Titles titles;

  Words(Locale locale, Titles titles) {
    this.locale = locale;
    this.titles = titles;
  }

  Titles titles() {
    return titles;
  }

  String say(String key) {
    return BUNDLE.text(key).in(locale);
  }

  String say(String key, String name, Object value) {
    return BUNDLE.text(key, Map.of(name, value)).in(locale);
  }

  /** What kind of value a column takes. */
  String type(ColumnSchema column) {
    return say("type." + column.type().name());
  }

  /** The values that a column allows, if they are few or have bounds. */
  String allowed(ColumnSchema column) {
    if (column.type() == ColumnType.BOOL) {
      return String.join("、", titles.of(true), titles.of(false));
    } else if (!column.words().isEmpty()) {
      return String.join("、", list(column));
    } else if (column.type() == ColumnType.MONEY) {
      return "≥ 0";
    }
    boolean bounded = column.min() != Integer.MIN_VALUE;
    boolean both = bounded && column.max() != Integer.MAX_VALUE;
    return both ? column.min() + "–" + column.max() : bounded ? "≥ " + column.min() : "";
  }

  /** The values that a cell of the column is chosen from; empty if it is not. */
  List<String> list(ColumnSchema column) {
    if (column.type() == ColumnType.BOOL) {
      return List.of(titles.of(true), titles.of(false));
    }
    return column.words().stream().map(titles::of).toList();
  }

  /** What it means if a cell of the column is left blank, or when it must not be. */
  String blank(TableSchema table, ColumnSchema column) {
    if (column.required()) {
      return "";
    }
    return BUNDLE
        .find("blank." + table.name() + "." + column.name())
        .or(() -> BUNDLE.find("blank." + column.name()))
        .or(() -> BUNDLE.find("blank.type." + column.type().name()))
        .map(this::in)
        .orElseGet(() -> say("blank"));
  }

  private String in(Text text) {
    return text.in(locale);
  }
}
