package io.hegui.facts;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** What kind of value a column holds. */
public enum ColumnType {
  /**
   * Text that identifies something; never a number, so that leading zeros and 18 digits survive.
   */
  ID,
  TEXT,
  DATE,
  MONTH,
  BOOL,
  INT,
  /** Whole fen as {@code long}, written in yuan. */
  MONEY,
  /** A percentage from 0 to 100 as {@code BigDecimal}. */
  PERCENT,
  /** One constant of an enumeration, by its code or by its Chinese word. */
  WORD,
  /** Any number of constants of an enumeration. */
  WORDS;

  static ColumnType of(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == String.class) {
      boolean id =
          component.isAnnotationPresent(Key.class) || component.isAnnotationPresent(Ref.class);
      return id ? ID : TEXT;
    } else if (type == LocalDate.class) {
      return DATE;
    } else if (type == YearMonth.class) {
      return MONTH;
    } else if (type == boolean.class || type == Boolean.class) {
      return BOOL;
    } else if (type == int.class || type == Integer.class) {
      return INT;
    } else if (type == long.class || type == Long.class) {
      return MONEY;
    } else if (type == BigDecimal.class) {
      return PERCENT;
    } else if (type == Set.class) {
      return WORDS;
    } else if (type.isEnum() && Word.class.isAssignableFrom(type)) {
      return WORD;
    }
    throw new IllegalArgumentException("a column cannot be of type " + type + ": " + component);
  }
}
