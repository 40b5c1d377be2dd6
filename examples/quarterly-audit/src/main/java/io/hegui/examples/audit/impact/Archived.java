package io.hegui.examples.audit.impact;

import io.hegui.calendar.AuditPeriod;
import java.nio.file.Path;

/**
 * A period's facts as they were archived.
 *
 * @param path the file or folder that they lie in
 */
public record Archived(AuditPeriod period, Path path) {
  /**
   * Reads {@code 2016Q1=PATH}, or a path whose name is the period, such as {@code archive/2016Q1}
   * or {@code 2016Q1.xlsx}.
   *
   * @throws IllegalArgumentException if no period can be made out
   */
  public static Archived parse(String text) {
    int equals = text.indexOf('=');
    if (equals > 0) {
      return new Archived(
          AuditPeriod.parse(text.substring(0, equals)), Path.of(text.substring(equals + 1)));
    }
    Path path = Path.of(text);
    String name = path.toAbsolutePath().normalize().getFileName().toString();
    return new Archived(AuditPeriod.parse(name.replaceFirst("(?i)\\.(xlsx?|json)$", "")), path);
  }
}
