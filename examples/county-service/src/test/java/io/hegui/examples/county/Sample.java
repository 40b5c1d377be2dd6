package io.hegui.examples.county;

import io.hegui.examples.audit.sample.SampleCounty;
import io.hegui.examples.audit.sample.SampleFormat;
import io.hegui.examples.audit.sample.SampleWriter;
import io.hegui.facts.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The made-up county of the auditors' command. */
final class Sample {
  private static final Submission SUBMISSION = SampleCounty.withFaults(1).submission();
  private static final byte[] JSON = written(SampleFormat.JSON, SampleWriter.JSON_FILE);

  private Sample() {}

  static Submission submission() {
    return SUBMISSION;
  }

  /** All its facts in one object. */
  static byte[] json() {
    return JSON.clone();
  }

  /** The same as a tree that a test may change. */
  static ObjectNode tree() {
    return (ObjectNode) new JsonMapper().readTree(JSON);
  }

  /** A workbook with a sheet a table. */
  static byte[] workbook() {
    return written(SampleFormat.XLSX, SampleWriter.XLSX_FILE);
  }

  private static byte[] written(SampleFormat format, String file) {
    Path folder = Running.folder();
    try {
      new SampleWriter(format).write(SUBMISSION, folder);
      return Files.readAllBytes(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Running.delete(folder);
    }
  }
}
