package io.hegui.input;

import io.hegui.facts.Intake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** JSON: a submission in one object, a key for every table. */
final class JsonForm implements FileForm {
  @Override
  public Set<String> extensions() {
    return Set.of("json");
  }

  @Override
  public void read(Path path, String file, Intake builder) throws IOException {
    read(ByteSource.of(path), file, builder);
  }

  static void read(ByteSource bytes, String file, Intake builder) throws IOException {
    try (TextInput text = TextInput.open(bytes)) {
      new JsonTables(text, file, builder).read();
    }
  }
}
