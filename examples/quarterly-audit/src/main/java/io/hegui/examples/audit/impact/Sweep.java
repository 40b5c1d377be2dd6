package io.hegui.examples.audit.impact;

import io.hegui.policy.ParameterOverrides;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Values of one parameter that are to be tried, one after the other. */
public record Sweep(String parameter, List<String> values) {
  /** More would take long, and no table of them could be read. */
  private static final int MOST = 100;

  private static final Pattern RANGE = Pattern.compile("(\\d{1,6})\\.\\.(\\d{1,6})");

  public Sweep {
    values = List.copyOf(values);
  }

  /**
   * Reads {@code caseload.STAFF.max=1..6} or {@code caseload.STAFF.max=1,2,12}.
   *
   * @throws IllegalArgumentException if it is neither, or names too many values
   */
  public static Sweep parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 1 || equals == text.length() - 1) {
      throw new IllegalArgumentException(text);
    }
    List<String> values = values(text.substring(equals + 1).strip());
    if (values.isEmpty() || values.size() > MOST || values.contains("")) {
      throw new IllegalArgumentException(text);
    }
    return new Sweep(text.substring(0, equals).strip(), values);
  }

  private static List<String> values(String text) {
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      int first = Integer.parseInt(range.group(1));
      int last = Integer.parseInt(range.group(2));
      return IntStream.rangeClosed(first, last).limit(MOST + 1L).mapToObj(n -> "" + n).toList();
    }
    return Pattern.compile(",").splitAsStream(text).map(String::strip).distinct().toList();
  }

  /**
   * The parameter with one of the values.
   *
   * @throws io.hegui.policy.ParameterProblems if that is no value
   */
  public ParameterOverrides with(String value) throws IOException {
    return ParameterOverrides.read(new StringReader(parameter + ": " + value), "--sweep");
  }
}
