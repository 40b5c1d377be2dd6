package io.hegui.input;

import io.hegui.facts.DataProblem;
import io.hegui.facts.Intake;
import io.hegui.facts.Source;
import io.hegui.facts.TableSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A form that holds one table, named by the file's name without its extension. */
record TableFile(Set<String> extensions, Body body) implements FileForm {
  /** Reads the text of a file into a table. */
  @FunctionalInterface
  interface Body {
    void read(TextInput text, TableSchema table, String file, Intake builder) throws IOException;
  }

  @Override
  public void read(Path path, String file, Intake builder) {
    String name = FileNames.stem(path);
    Optional<TableSchema> table = Tables.find(builder.schema(), name);
    if (table.isEmpty()) {
      builder.note(
          Findings.notRead(
              name,
              new Source(file, "", 0),
              name,
              DataProblem.UNKNOWN_TABLE,
              Tables.nearest(builder.schema(), name)));
      return;
    }
    try (TextInput text = TextInput.open(ByteSource.of(path))) {
      body.read(text, table.get(), file, builder);
    } catch (IOException e) {
      builder.incomplete(table.get()).note(Failures.of(table.get().name(), file, e));
    }
  }
}
