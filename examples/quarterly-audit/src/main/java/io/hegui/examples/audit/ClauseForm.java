package io.hegui.examples.audit;

import io.hegui.policy.Clause;
import picocli.CommandLine.ITypeConverter;

/** A clause by its number. */
final class ClauseForm implements ITypeConverter<Clause> {
  @Override
  public Clause convert(String value) {
    return new Clause(value);
  }
}
