package io.hegui.examples.nationwide;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.hegui.examples.nationwide.TableTies.Link;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a row refers to. A row that leads to no anchor, or may be rejected, stands for itself:
 * there the references to it end.
 */
final class References implements FlatMapFunction<Row, Row> {
  /** The table referred to; null where the row stands for itself. */
  static final String TARGET = "target";

  static final String REF = "ref";
  static final String LEADING = "leading";

  static final StructType SCHEMA =
      new StructType()
          .add(Stored.TABLE, StringType)
          .add(Stored.ID, StringType)
          .add(TARGET, StringType)
          .add(REF, StringType)
          .add(LEADING, BooleanType);

  @Override
  public Iterator<Row> call(Row row) {
    String table = row.getAs(Stored.TABLE);
    String id = row.getAs(Stored.ID);
    List<@Nullable String> cells = row.getList(row.fieldIndex(Stored.CELLS));
    List<Row> references = new ArrayList<>();
    boolean leads = false;
    for (Link link : Library.TIES.links(table)) {
      String ref = cells.get(link.column());
      if (ref != null) {
        references.add(RowFactory.create(table, id, link.target(), ref, link.leading()));
        leads |= link.leading();
      }
    }
    if (!leads || row.<Boolean>getAs(Stored.DOUBTFUL)) {
      references.add(RowFactory.create(table, id, null, id, true));
    }
    return references.iterator();
  }
}
