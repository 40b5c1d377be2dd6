package io.hegui.examples.audit;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.hegui.json.ReportJson;
import io.hegui.report.ComplianceReport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** A report that an earlier run wrote as JSON. */
final class EarlierReport {
  /** A report takes up about this many times its file's size in memory while it is read. */
  private static final int IN_MEMORY = 4;

  private final Session session;

  private final CommandSpec command;

  /**
   * @param command the command that it is read for
   */
  EarlierReport(Session session, CommandSpec command) {
    this.session = session;
    this.command = command;
  }

  /**
   * Reads it.
   *
   * @throws Misuse if there is no such file
   * @throws UnreadableException if it is none; the message says so in the user's language
   */
  ComplianceReport read(Path file) throws UnreadableException {
    if (!Files.exists(file) || Files.isDirectory(file)) {
      String key = Files.exists(file) ? "misuse.noFile" : "misuse.noPath";
      throw new Misuse(command.commandLine(), session.say(key, "path", file));
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      long size = Files.size(file);
      if (size > Runtime.getRuntime().maxMemory() / IN_MEMORY) {
        throw new UnreadableException(say(file, "report.tooLarge", size >> 20));
      } else if (size == 0 && Files.isRegularFile(file)) { // a pipe has no size
        throw new UnreadableException(say(file, "report.empty", 0));
      }
      return ReportJson.read(in);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) { // the latter if a clause is none
      throw new UnreadableException(words(file, e));
    }
  }

  /** What is wrong with the text of the file stands behind what could not be made of it. */
  private String words(Path file, Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonEOFException cut) {
        return say(file, "report.truncated", line(cut));
      } else if (cause instanceof JsonParseException bad) {
        return say(file, "report.noJson", line(bad));
      }
    }
    return say(file, e instanceof FileSystemException ? "report.failed" : "report.foreign", 0);
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
  }

  private String say(Path file, String key, Object n) {
    return session.say(key, "file", file, "n", n);
  }

  /** A file that is no report. */
  static final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
      super(message);
    }
  }
}
