package io.hegui.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The schemas in the jar are those of the records. To write them anew: {@code mvn -pl rules-core
 * test -Dtest=JsonSchemasTest -Dhegui.write=true}.
 */
class JsonSchemasTest {
  private static final String FOLDER = "META-INF/hegui/schema/";

  @Test
  void theSchemaOfASubmissionIsThatOfTheTables() throws IOException {
    assertPublished("submission.schema.json", JsonSchemas.submission(Schema.standard()));
  }

  @Test
  void theSchemaOfAReportIsThatOfItsRecords() throws IOException {
    assertPublished("report.schema.json", JsonSchemas.report());
  }

  private static void assertPublished(String name, String schema) throws IOException {
    if (Boolean.getBoolean("hegui.write")) {
      Files.writeString(Path.of("src/main/resources", FOLDER, name), schema);
      return;
    }
    try (InputStream published = ClassLoader.getSystemResourceAsStream(FOLDER + name)) {
      assertThat(published).isNotNull();
      assertThat(new String(published.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(schema);
    }
  }
}
