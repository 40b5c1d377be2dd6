package io.hegui.input;

import io.hegui.facts.Intake;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a submission from files: JSON ({@code .json}, an object with a key for every table), JSON
 * Lines ({@code .jsonl}, {@code .ndjson}) and CSV, a table a file that bears the table's name or
 * Chinese name, and from folders of such files. The rows of several files of one table add up.
 *
 * <p>Nothing throws for bad input, and nothing is left out in silence: whatever is wrong, down to a
 * path that does not exist, is a data finding of the submission. Files may be larger than memory as
 * long as their facts are not. Immutable.
 */
public final class SubmissionReader {
  private final Schema schema;
  private final PathReader paths;

  private SubmissionReader(Schema schema, PathReader paths) {
    this.schema = schema;
    this.paths = paths;
  }

  /** Reads the tables of the data contract. */
  public static SubmissionReader standard() {
    return of(Schema.standard());
  }

  /** Reads the tables of that schema. */
  public static SubmissionReader of(Schema schema) {
    return new SubmissionReader(schema, PathReader.standard());
  }

  /** The tables that it reads. */
  public Schema schema() {
    return schema;
  }

  /** Reads that form of file too; it takes the place of an earlier one with the same extension. */
  public SubmissionReader with(FileForm form) {
    return new SubmissionReader(schema, paths.with(form));
  }

  /** Reads files and folders into one submission. */
  public Submission read(Path... paths) {
    return read(List.of(paths));
  }

  /** Reads files and folders into one submission. */
  public Submission read(List<Path> paths) {
    SubmissionBuilder builder = Submission.builder(schema);
    read(paths, builder);
    return builder.build();
  }

  /** Reads files and folders, and hands every row on as it is read. */
  public void read(List<Path> paths, Intake intake) {
    for (Path path : paths) {
      this.paths.read(path, intake);
    }
  }

  /**
   * Reads a JSON submission. The stream is read to its end and stays open; a large one passes
   * through a temporary file, since its encoding is known at its end only.
   *
   * @param file the name that findings give it
   */
  public Submission readJson(InputStream json, String file) {
    SubmissionBuilder builder = Submission.builder(schema);
    PathReader.guard(
        file,
        builder,
        () -> {
          try (Spool bytes = new Spool(json)) {
            JsonForm.read(bytes, file, builder);
          }
        });
    return builder.build();
  }

  /**
   * Reads a JSON submission of any length, as a stream. The reader stays open.
   *
   * @param file the name that findings give it
   */
  public Submission readJson(Reader json, String file) {
    SubmissionBuilder builder = Submission.builder(schema);
    PathReader.guard(file, builder, () -> new JsonTables(TextInput.of(json), file, builder).read());
    return builder.build();
  }
}
