package io.hegui.policy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Parameter values that a county sets in place of a policy's, from a YAML file such as
 *
 * <pre>
 * caseload.STAFF.max: 12          # from the beginning
 * caseload.SECTION.max:           # from a day on; before it the policy's own values hold
 *   2016-07-01: 4
 * </pre>
 *
 * <p>From the first day named on, only the values given here hold.
 */
public final class ParameterOverrides {
  /** A value from a day on; {@link LocalDate#MIN} for one that holds from the beginning. */
  record Dated(LocalDate from, Object value, int line, int column) {}

  /** The values of one parameter, in the order of their days. */
  record Setting(String name, List<Dated> values, int line, int column) {}

  private final String file;
  private final List<Setting> overrides;

  ParameterOverrides(String file, List<Setting> overrides) {
    this.file = file;
    this.overrides = List.copyOf(overrides);
  }

  /**
   * Reads a file.
   *
   * @throws ParameterProblems if it is malformed
   * @throws IOException if it cannot be read
   */
  public static ParameterOverrides read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(reader, file.toString());
    }
  }

  /**
   * Reads a text.
   *
   * @param file the name that problems are reported under
   * @throws ParameterProblems if it is malformed
   * @throws IOException if it cannot be read
   */
  public static ParameterOverrides read(Reader reader, String file) throws IOException {
    return new OverridesReader(file).read(reader);
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The names of the parameters that are set. */
  public List<String> names() {
    return overrides.stream().map(Setting::name).toList();
  }

  List<Setting> overrides() {
    return overrides;
  }

  /**
   * Finds what does not fit any of several policies.
   *
   * @throws ParameterProblems if a parameter is unknown, or a value is not of its kind or size
   */
  public void validate(List<Policy> policies) {
    new OverridesValidation(file, policies.stream().map(Policy::parameters).toList())
        .validate(overrides);
  }

  /** A policy's parameters with these values in place of its own. */
  Parameters over(Parameters own) {
    Map<String, List<Parameter>> byName = own.byName();
    for (Setting setting : overrides) {
      byName.computeIfPresent(
          setting.name(), (name, values) -> OverridesValidation.merge(values, setting.values()));
    }
    return new Parameters(byName);
  }
}
