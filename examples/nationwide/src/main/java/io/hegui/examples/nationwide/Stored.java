package io.hegui.examples.nationwide;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Rows as Spark holds them: of all tables in one form, and beside them what their files say. */
final class Stored {
  /** How a name begins that stands in place of a table's. */
  static final String NO_TABLE = "@";

  /** In place of a table's name: something that was found wrong when a file was read. */
  static final String FINDINGS = NO_TABLE + "findings";

  /** In place of a table's name: what a file says of a table, beside its rows. */
  static final String ACCOUNTS = NO_TABLE + "accounts";

  /** In place of a table's name: that there is a share, even if no row goes to it. */
  static final String SHARE = NO_TABLE + "share";

  static final String TABLE = "table";
  static final String ID = "id";
  static final String PLACE = "place";
  static final String FILE = "file";
  static final String ROW = "row";
  static final String CELLS = "cells";

  /** Whether the row may yet be rejected, so that references to it may end there. */
  static final String DOUBTFUL = "doubtful";

  static final StructType SCHEMA =
      new StructType()
          .add(ID, StringType)
          .add(PLACE, LongType)
          .add(FILE, StringType)
          .add(ROW, IntegerType)
          .add(DOUBTFUL, BooleanType)
          .add(CELLS, createArrayType(StringType))
          .add(TABLE, StringType);

  /** How many rows a file may have that are still told apart by their places. */
  private static final int PLACE_BITS = 40;

  private Stored() {}

  /**
   * @param key what identifies the row in its table; null if nothing does but its place
   * @param place see {@link #place}
   */
  static Row row(
      String table,
      @Nullable String key,
      long place,
      String file,
      int row,
      boolean doubtful,
      List<@Nullable String> cells) {
    String id = key == null ? "#" + place : key;
    return RowFactory.create(id, place, file, row, doubtful, cells.toArray(), table);
  }

  /** Where a row comes in the order of reading, over all files. */
  static long place(int file, long nth) {
    return ((long) file << PLACE_BITS) | nth;
  }
}
