package io.hegui.facts;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One table of a submission, as its record describes it. */
public final class TableSchema {
  /** A record describes one table, however many schemas it is in. */
  private static final ClassValue<TableSchema> OF_TYPE =
      new ClassValue<>() {
        @Override
        protected TableSchema computeValue(Class<?> type) {
          return read(type.asSubclass(Fact.class));
        }
      };

  private final Class<? extends Fact> type;
  private final FactTable table;
  private final List<ColumnSchema> columns;
  private final Map<String, ColumnSchema> byTitle = new HashMap<>();
  private final @Nullable ColumnSchema key;
  private final Constructor<? extends Fact> constructor;
  private final TableWords words;

  private TableSchema(
      Class<? extends Fact> type,
      FactTable table,
      List<ColumnSchema> columns,
      Constructor<? extends Fact> make) {
    this.type = type;
    this.table = table;
    this.columns = List.copyOf(columns);
    this.constructor = make;
    constructor.setAccessible(true); // it is public; this spares the look at who calls, each time
    for (ColumnSchema column : columns) {
      for (String title : Set.of(column.name(), column.heading())) {
        if (byTitle.put(title, column) != null) {
          throw new IllegalArgumentException(type + " has two columns called " + title);
        }
      }
    }
    this.words =
        new TableWords(name(), heading(), columns.stream().map(ColumnSchema::inWords).toList());
    this.key = columns.stream().filter(ColumnSchema::key).findFirst().orElse(null);
  }

  /**
   * The description of a table, read off a public record.
   *
   * @throws IllegalArgumentException if the type is no record, lacks an annotation, or has a
   *     component of a type that no column can have
   */
  public static TableSchema of(Class<? extends Fact> type) {
    return OF_TYPE.get(type);
  }

  private static TableSchema read(Class<? extends Fact> type) {
    FactTable table = type.getAnnotation(FactTable.class);
    if (!type.isRecord() || table == null) {
      throw new IllegalArgumentException(type + " is not a record with @FactTable");
    }
    try {
      RecordComponent[] components = type.getRecordComponents();
      List<ColumnSchema> columns = new ArrayList<>();
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        columns.add(new ColumnSchema(components[i]));
      }
      return new TableSchema(type, table, columns, type.getConstructor(types));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " is not open to the library", e);
    }
  }

  /** The record that holds a row. */
  public Class<? extends Fact> type() {
    return type;
  }

  /** The table's name in JSON and in file names. */
  public String name() {
    return table.name();
  }

  /** The Chinese name. */
  public String heading() {
    return table.heading();
  }

  /** Whether its rows count whatever they refer to; see {@link FactTable#register()}. */
  public boolean register() {
    return table.register();
  }

  /** What a verdict calls a row that it is about; empty if no verdict is about such a row. */
  public String subject() {
    return table.subject();
  }

  /** The column that says for people which row is meant, if there is one. */
  public Optional<ColumnSchema> label() {
    return column(table.label());
  }

  /** The columns, in the order of the record's components. */
  public List<ColumnSchema> columns() {
    return columns;
  }

  /** The column with that field name or Chinese heading. */
  public Optional<ColumnSchema> column(String title) {
    return Optional.ofNullable(byTitle.get(title));
  }

  /** The column that identifies a row, if the table has one. */
  public Optional<ColumnSchema> key() {
    return Optional.ofNullable(key);
  }

  /** Makes a row from one value a column, in the columns' order; null where a column is blank. */
  public Fact create(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a row of " + name(), e);
    }
  }

  /**
   * The columns that a row leaves blank although it must fill them: those that every row must, or
   * else those that a row like this one must ({@link Fact#lacks}). The readers have seen to the
   * former where a row is from a file.
   */
  public List<String> lacking(Fact row, Source source, Registers registers) {
    List<String> blank = source.file().isEmpty() ? blank(row) : List.of();
    return blank.isEmpty() ? row.lacks(registers) : blank;
  }

  /** A row made in code may hold null where its record says that it cannot. */
  private List<String> blank(Fact row) {
    return columns.stream()
        .filter(column -> column.required() && column.value(row) == null)
        .map(ColumnSchema::name)
        .toList();
  }

  /** What people call the table, its columns and their values. */
  public TableWords words() {
    return words;
  }

  /** Another row with the same values. */
  public Fact copy(Fact row) {
    return create(columns.stream().map(column -> column.value(row)).toArray());
  }

  @Override
  public String toString() {
    return name();
  }
}
