package io.hegui.examples.assurance.mutants;

import io.hegui.policy.Severity;
import io.hegui.policy.Shape;
import io.hegui.policy.Strength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What a rule says of itself, said otherwise. */
final class AnnotationEdits {
  private AnnotationEdits() {}

  static List<Edit> of(List<Token> annotations) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i + 4 < annotations.size(); i++) {
      // @name ( value )
      if (annotations.get(i).is("@") && annotations.get(i + 4).is(")")) {
        Token value = annotations.get(i + 3);
        String name = annotations.get(i + 1).text();
        instead(name, value.text().replace("\"", ""))
            .map(other -> value.text().startsWith("\"") ? "\"" + other + "\"" : other)
            .forEach(other -> edits.add(new Edit(value.start(), value.end(), other)));
      }
    }
    return edits;
  }

  private static Stream<String> instead(String annotation, String value) {
    return switch (annotation) {
      case "severity" -> others(Severity.values(), value);
      case "strength" -> others(Strength.values(), value);
      case "shape" -> others(Shape.values(), value);
      case "clause" -> Stream.of(value.equals("3.3") ? "3.2" : "3.3");
      case "inArrears" -> Stream.of("false");
      case "around" -> Stream.of("", value.equals("units") ? "townships" : "units");
      case "kinds" -> withSwapped(value);
      case "tables", "readings", "counted" -> withoutOne(value);
      default -> Stream.of();
    };
  }

  private static Stream<String> others(Enum<?>[] constants, String value) {
    return Arrays.stream(constants).map(Enum::name).filter(name -> !name.equals(value));
  }

  private static Stream<String> withoutOne(String value) {
    List<String> words = List.of(value.split(" ", -1));
    return words.stream()
        .map(left -> String.join(" ", words.stream().filter(word -> !word.equals(left)).toList()));
  }

  /** The order of kinds says which counts. */
  private static Stream<String> withSwapped(String value) {
    List<String> words = List.of(value.split(" ", -1));
    List<String> orders = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      List<String> order = new ArrayList<>(words);
      Collections.swap(order, i, i + 1);
      orders.add(String.join(" ", order));
    }
    return orders.stream();
  }
}
