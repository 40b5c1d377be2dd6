package io.hegui.policy;

import io.hegui.text.Text;
import java.util.regex.Pattern;

/**
 * A clause of a policy by its number, such as {@code 3.3} or {@code 4.2.1}; {@code 0} is what
 * stands before the first chapter.
 *
 * @param number the chapter, section and item, joined by dots
 */
public record Clause(String number) implements Comparable<Clause> {
  private static final String PREAMBLE = "0";
  private static final Pattern FORM = Pattern.compile("\\d{1,2}(\\.\\d{1,2}){0,2}");
  private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  /**
   * @throws IllegalArgumentException if the number is not of that form
   */
  public Clause {
    if (!FORM.matcher(number).matches()) {
      throw new IllegalArgumentException("'" + number + "' is no clause number such as 3.3");
    }
  }

  /** The chapter's number. */
  public int chapter() {
    return place() / 10_000;
  }

  /** The clause as documents cite it: 三(三), 四(二)1; in English by its number. */
  public Text text() {
    if (number.equals(PREAMBLE)) {
      return new Text("引言", "preamble");
    }
    String[] parts = number.split("\\.", -1);
    StringBuilder cited = new StringBuilder(chinese(chapter()));
    if (parts.length > 1) {
      cited.append("（").append(chinese(Integer.parseInt(parts[1]))).append("）");
    }
    if (parts.length > 2) {
      cited.append(parts[2]);
    }
    return new Text(cited.toString(), number);
  }

  /** Where the clause stands among all. Of chapter, section and item none has three digits. */
  private int place() {
    int[] parts = new int[3];
    int part = 0;
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) == '.') {
        part++;
      } else {
        parts[part] = 10 * parts[part] + Character.digit(number.charAt(i), 10);
      }
    }
    return 10_000 * parts[0] + 100 * parts[1] + parts[2];
  }

  private static String chinese(int number) {
    String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS[number / 10]) + "十";
    return tens + DIGITS[number % 10];
  }

  @Override
  public int compareTo(Clause other) {
    return Integer.compare(place(), other.place());
  }

  @Override
  public String toString() {
    return number;
  }
}
