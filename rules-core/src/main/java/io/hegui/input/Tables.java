package io.hegui.input;

import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import io.hegui.text.Nearest;
import io.hegui.text.Text;
import java.util.List;
import java.util.Optional;

/** Finds tables by the titles that files, or the sheets of one, give them. */
public final class Tables {
  private Tables() {}

  /** The table with that name or Chinese name, whatever surrounds it. */
  public static Optional<TableSchema> find(Schema schema, String title) {
    return schema.table(CellText.title(title));
  }

  /** The table that somebody may have meant. */
  public static Text nearest(Schema schema, String title) {
    List<Nearest.Title> titles =
        schema.tables().stream()
            .map(table -> new Nearest.Title(table.name(), table.heading()))
            .toList();
    return Nearest.of(CellText.title(title), titles);
  }
}
