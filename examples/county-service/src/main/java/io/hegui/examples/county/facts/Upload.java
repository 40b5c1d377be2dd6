package io.hegui.examples.county.facts;

import io.hegui.examples.workbooks.WorkbookForm;
import io.hegui.facts.TableSchema;
import io.hegui.input.SubmissionReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * What was sent, in files of a folder of its own that is gone afterwards: the library reads files
 * of any form and size, and never holds a body in memory.
 */
final class Upload implements AutoCloseable {
  private static final SubmissionReader READER =
      SubmissionReader.standard().with(new WorkbookForm());

  private final Path folder;
  private final MessageDigest digest;

  Upload() {
    try {
      folder = Files.createTempDirectory("county-upload");
      digest = MessageDigest.getInstance("SHA-256");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Takes a file; of the name a sender gave only the last part counts.
   *
   * @throws IOException if the name is none, or another file has it
   */
  Upload take(String name, InputStream content) throws IOException {
    String[] parts = name.split("[/\\\\]", -1);
    Path file = folder.resolve(parts[parts.length - 1].replaceAll("[\\p{Cntrl}:]|^\\.+", "_"));
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    try (OutputStream out =
        new DigestOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), digest)) {
      content.transferTo(out);
    }
    return this;
  }

  /** The rows of all files. */
  Map<TableSchema, List<FactRow>> rows() {
    RowCollector rows = new RowCollector();
    READER.read(List.of(folder), rows);
    return rows.rows();
  }

  /**
   * The SHA-256 of all that was sent, by which a repetition is known.
   *
   * @param keepOthers whether tables that were not sent are to stay, which is asked for beside it
   */
  String fingerprint(boolean keepOthers) {
    digest.update((byte) (keepOthers ? 1 : 0));
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
