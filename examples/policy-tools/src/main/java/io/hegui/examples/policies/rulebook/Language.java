package io.hegui.examples.policies.rulebook;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.ColumnType;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Word;
import io.hegui.text.Messages;
import io.hegui.text.Text;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the pages say in one language. */
enum Language {
  ZH(Locale.CHINESE),
  EN(Locale.ENGLISH);

  private static final Messages WORDS =
      Messages.load(
          Language.class.getClassLoader(), "io/hegui/examples/policies/rulebook/rulebook");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final int FEN_DIGITS = 2;

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The folder of the pages in this language. */
  String folder() {
    return locale.getLanguage();
  }

  Language other() {
    return this == ZH ? EN : ZH;
  }

  String in(Text text) {
    return text.in(locale);
  }

  String say(String key, Map<String, ?> values) {
    return in(WORDS.text(key, values));
  }

  String say(String key) {
    return say(key, Map.of());
  }

  /** A duty or finding as a sentence of its own. */
  String sentence(String text) {
    return text.substring(0, 1).toUpperCase(locale) + text.substring(1) + say("stop");
  }

  String list(List<String> items) {
    return String.join(say("comma"), items);
  }

  /** A message before it is filled, with names for people in its gaps. */
  String template(Text message) {
    Matcher gap = PLACEHOLDER.matcher(in(message));
    return gap.replaceAll(
        found -> Matcher.quoteReplacement("〈" + say("placeholder." + found.group(1)) + "〉"));
  }

  /** The table as this language's readers find it in their files. */
  String title(TableSchema table) {
    return this == ZH
        ? table.heading() + "（`" + table.name() + "`）"
        : "`" + table.name() + "` (" + table.heading() + ")";
  }

  String field(ColumnSchema column) {
    String star = column.required() ? "\\*" : "";
    return this == ZH
        ? column.heading() + "（`" + column.name() + "`）" + star
        : "`" + column.name() + "`" + star + " (" + column.heading() + ")";
  }

  String heading(ColumnSchema column) {
    return this == ZH ? column.heading() : column.name();
  }

  /** A value as a cell shows it; empty where it is blank. */
  String value(ColumnSchema column, @Nullable Object value) {
    if (value == null) {
      return "";
    } else if (value instanceof Collection<?> words) {
      return list(words.stream().map(word -> value(column, word)).toList());
    } else if (value instanceof Word word && this == ZH) {
      return word.word();
    } else if (value instanceof Boolean answer) {
      return say(answer ? "yes" : "no");
    } else if (column.type() == ColumnType.MONEY) {
      return BigDecimal.valueOf((long) value, FEN_DIGITS).toPlainString();
    }
    return value.toString();
  }
}
