package io.hegui.input;

import io.hegui.facts.DataFinding;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Source;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says why a file or folder, or the rest of one, could not be read. */
final class Failures {
  private Failures() {}

  /**
   * @param table the table's name; empty where the file holds more than one
   */
  static DataFinding of(String table, String file, @Nullable Throwable e) {
    Source source = new Source(file, "", 0);
    if (e instanceof BadEncodingException bad) {
      Object place = Phrases.of("byte", Map.of("offset", bad.offset()));
      return Findings.notRead(table, source, "", DataProblem.BAD_ENCODING, place);
    }
    return Findings.notRead(table, source, "", DataProblem.UNREADABLE, why(e));
  }

  private static Object why(@Nullable Throwable e) {
    if (e instanceof NoSuchFileException) {
      return Phrases.of("read.missing");
    } else if (e instanceof AccessDeniedException) {
      return Phrases.of("read.denied");
    }
    String error = e == null ? "" : e.getClass().getSimpleName();
    return Phrases.of("read.failed", Map.of("error", error));
  }
}
