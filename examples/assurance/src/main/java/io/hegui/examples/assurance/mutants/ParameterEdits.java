package io.hegui.examples.assurance.mutants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every parameter's values a step up and down, and its clause and reading said otherwise. */
final class ParameterEdits {
  private static final Pattern ENTRY = Pattern.compile("(?m)^(\\S+):\\n((?: +.*\\n?)+)");
  private static final Pattern VALUE = Pattern.compile("(?m)^    (\\d{4}-\\d{2}-\\d{2}): (.+)$");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern YEARS = Pattern.compile("\\d{4}");
  private static final Pattern READING = Pattern.compile("(?m)^  reading: .*\\n");

  private ParameterEdits() {}

  static List<Mutant> of(String file, String yaml) {
    List<Mutant> mutants = new ArrayList<>();
    Matcher entries = ENTRY.matcher(yaml);
    while (entries.find()) {
      MatchResult entry = entries.toMatchResult();
      for (Edit edit : edits(entry.group())) {
        String text =
            yaml.substring(0, entry.start())
                + edit.applyTo(entry.group())
                + yaml.substring(entry.end());
        mutants.add(new Mutant(file, entry.group(1), edit.describe(entry.group()), false, text));
      }
    }
    return mutants;
  }

  private static List<Edit> edits(String entry) {
    List<Edit> edits = new ArrayList<>();
    VALUE
        .matcher(entry)
        .results()
        .forEach(
            value ->
                steps(value.group(2))
                    .forEach(step -> edits.add(new Edit(value.start(2), value.end(2), step))));
    READING
        .matcher(entry)
        .results()
        .forEach(reading -> edits.add(new Edit(reading.start(), reading.end(), "")));
    return edits;
  }

  private static List<String> steps(String value) {
    if (DAY.matcher(value).matches()) {
      LocalDate day = LocalDate.parse(value);
      return List.of(day.minusDays(1).toString(), day.plusDays(1).toString());
    } else if (NUMBER.matcher(value).matches()) {
      BigDecimal number = new BigDecimal(value);
      BigDecimal step = number.ulp();
      return List.of(number.subtract(step).toString(), number.add(step).toString());
    }
    List<String> moved = new ArrayList<>();
    YEARS
        .matcher(value)
        .results()
        .forEach(
            year ->
                moved.add(
                    new Edit(
                            year.start(),
                            year.end(),
                            String.valueOf(Integer.parseInt(year.group()) + 1))
                        .applyTo(value)));
    return moved;
  }
}
