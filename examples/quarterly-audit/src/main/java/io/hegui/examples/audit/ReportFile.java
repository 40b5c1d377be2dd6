package io.hegui.examples.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A file that holds the whole report or is not touched at all. */
final class ReportFile {
  private final Path asGiven;

  ReportFile(Path asGiven) {
    this.asGiven = asGiven;
  }

  /** The key of the message that says why nothing can be written there; empty if it can. */
  String problem() {
    Path file = target();
    Path folder = folder(file);
    if (!Files.isDirectory(folder)) {
      return "misuse.outFolder";
    } else if (Files.exists(file) && !Files.isRegularFile(file)) {
      // Moving a file over a device such as /dev/null would replace the device.
      return "misuse.outNoFile";
    }
    return Files.isWritable(folder) ? "" : "misuse.outFolder";
  }

  void write(Content content) throws IOException {
    try (Draft draft = draft(content)) {
      draft.move();
    }
  }

  /** Writes all of it, but not in its place yet; if that fails, nothing is left. */
  Draft draft(Content content) throws IOException {
    Path file = target();
    // Beside the file, for only within one file system is a move all or nothing. Not made by
    // createTempFile, whose files nobody else may read.
    Path temporary =
        folder(file)
            .resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    // A run that was killed may have left it, and have had this one's number, as in a container.
    Files.deleteIfExists(temporary);
    Scrap scrap = new Scrap(() -> Files.deleteIfExists(temporary));
    boolean whole = false;
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW))) {
      content.writeTo(out);
      out.flush(); // a full disk shows here, not on closing
      whole = true;
    } finally {
      if (!whole) {
        scrap.clear();
      }
    }
    return new Draft(temporary, file, scrap);
  }

  /** A file that is written and waits to be put in its place; else it is deleted. */
  record Draft(Path temporary, Path file, Scrap scrap) implements AutoCloseable {
    void move() throws IOException {
      try {
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }

    @Override
    public void close() throws IOException {
      scrap.clear();
    }
  }

  /** What a symbolic link leads to is replaced, not the link. */
  private Path target() {
    try {
      return Files.exists(asGiven) ? asGiven.toRealPath() : asGiven.toAbsolutePath();
    } catch (IOException e) {
      return asGiven.toAbsolutePath();
    }
  }

  private static Path folder(Path file) {
    return Objects.requireNonNullElse(file.getParent(), file);
  }

  @Override
  public String toString() {
    return asGiven.toString();
  }
}
