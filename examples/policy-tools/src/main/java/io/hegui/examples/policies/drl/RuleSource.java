package io.hegui.examples.policies.drl;

import io.hegui.policy.RuleName;
import io.hegui.policy.RuleName.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** A rule as it is written. */
public record RuleSource(RuleFile file, RuleDescr descr) {
  /** The whole name. */
  public String title() {
    return descr.getName();
  }

  public int line() {
    return descr.getLine();
  }

  /** What the name says; empty if it says nothing that the library understands. */
  public Optional<RuleName> name() {
    try {
      return Optional.of(RuleName.parse(title()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public boolean is(Part part) {
    return name().filter(name -> name.part() == part).isPresent();
  }

  /** Whether the rule is a part of what has that id. */
  public boolean isOf(String id) {
    return name().filter(name -> name.id().equals(id)).isPresent();
  }

  /** The words of an annotation; none if it is not there. */
  public List<String> words(String annotation) {
    String value = annotation(annotation).orElse("");
    return value.isBlank() ? List.of() : List.of(value.strip().split("[\\s,]+", -1));
  }

  /** The value of an annotation, without its quotes. */
  public Optional<String> annotation(String name) {
    AnnotationDescr annotation = descr.getAnnotation(name);
    return annotation == null
        ? Optional.empty()
        : Optional.of(String.valueOf(annotation.getSingleValue()).replace("\"", "").strip());
  }

  public Consequence consequence() {
    return Consequence.of(descr, file.lines());
  }

  /** The patterns in the order of the rule, from whatever they stand in. */
  public List<Condition> conditions() {
    List<Condition> found = new ArrayList<>();
    collect(descr.getLhs(), Condition.Place.PLAIN, found);
    return found;
  }

  private static void collect(BaseDescr descr, Condition.Place place, List<Condition> found) {
    if (descr instanceof PatternDescr pattern) {
      if (pattern.getSource() instanceof AccumulateDescr accumulate) {
        collect(accumulate.getInput(), Condition.Place.ACCUMULATED, found);
        accumulate.getFunctions().forEach(each -> found.add(Condition.of(each, accumulate)));
        found.add(Condition.ofResult(pattern));
      } else {
        found.add(Condition.of(pattern, place));
      }
    } else if (descr instanceof EvalDescr eval) {
      found.add(Condition.of(eval));
    } else if (descr instanceof NotDescr || descr instanceof ForallDescr) {
      each((ConditionalElementDescr) descr, Condition.Place.DENIED, found);
    } else if (descr instanceof ConditionalElementDescr several) {
      each(several, place, found);
    }
  }

  private static void each(
      ConditionalElementDescr several, Condition.Place place, List<Condition> found) {
    several.getDescrs().forEach(each -> collect((BaseDescr) each, place, found));
  }
}
