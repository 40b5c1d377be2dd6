package io.hegui.facts;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One column of a table, as the component of its record describes it. */
public final class ColumnSchema {
  private final String name;
  private final String heading;
  private final ColumnType type;
  private final boolean required;
  private final boolean key;
  private final boolean personal;
  private final @Nullable Ref reference;
  private final int min;
  private final int max;
  private final List<Word> words;
  private final Method accessor;

  ColumnSchema(RecordComponent component) {
    Column column = component.getAnnotation(Column.class);
    if (column == null) {
      throw new IllegalArgumentException("no @Column heading on " + component);
    }
    this.name = component.getName();
    this.heading = column.value();
    this.type = ColumnType.of(component);
    // JSpecify's annotation is kept at run time: null-marking and "must be filled" are one thing.
    this.required =
        !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
            && type != ColumnType.WORDS;
    this.key = component.isAnnotationPresent(Key.class);
    this.personal = component.isAnnotationPresent(Personal.class);
    this.reference = component.getAnnotation(Ref.class);
    Range range = component.getAnnotation(Range.class);
    this.min = range == null ? Integer.MIN_VALUE : range.min();
    this.max = range == null ? Integer.MAX_VALUE : range.max();
    this.words = wordsOf(component);
    this.accessor = component.getAccessor();
    accessor.setAccessible(true); // it is public; this spares the look at who calls, each time
  }

  private static List<Word> wordsOf(RecordComponent component) {
    Class<?> type = component.getType();
    if (component.getGenericType() instanceof ParameterizedType set) {
      type = (Class<?>) set.getActualTypeArguments()[0];
    }
    Object[] constants = type.getEnumConstants();
    if (constants == null) {
      return List.of();
    }
    return List.of(constants).stream().map(Word.class::cast).toList();
  }

  /** The field's name, which JSON uses and every header row may use. */
  public String name() {
    return name;
  }

  /** The Chinese heading. */
  public String heading() {
    return heading;
  }

  public ColumnType type() {
    return type;
  }

  /** Whether every row must fill it. */
  public boolean required() {
    return required;
  }

  /** Whether it identifies the row within its table. */
  public boolean key() {
    return key;
  }

  /** Whether it holds a person's name. */
  public boolean personal() {
    return personal;
  }

  /** What it refers to, if it refers to another table. */
  public Optional<Ref> reference() {
    return Optional.ofNullable(reference);
  }

  /** The smallest number allowed. */
  public int min() {
    return min;
  }

  /** The largest number allowed. */
  public int max() {
    return max;
  }

  /** The constants that a {@link ColumnType#WORD} or {@link ColumnType#WORDS} column takes. */
  public List<Word> words() {
    return words;
  }

  /** What people call the column and its values. */
  TableWords.ColumnWords inWords() {
    Map<String, String> values = new LinkedHashMap<>();
    if (type == ColumnType.BOOL) {
      values.put("true", "是");
      values.put("false", "否");
    }
    words.forEach(word -> values.put(((Enum<?>) word).name(), word.word()));
    return new TableWords.ColumnWords(name, heading, values);
  }

  /** This column's value in a row; null where it is blank. */
  public @Nullable Object value(Fact row) {
    try {
      return accessor.invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + name, e);
    }
  }
}
