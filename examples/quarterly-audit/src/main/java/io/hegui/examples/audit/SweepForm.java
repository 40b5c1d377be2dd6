package io.hegui.examples.audit;

import io.hegui.examples.audit.impact.Sweep;
import picocli.CommandLine.ITypeConverter;

/** Reads off the command line which values of a parameter are to be tried. */
final class SweepForm implements ITypeConverter<Sweep> {
  @Override
  public Sweep convert(String value) {
    return Sweep.parse(value);
  }
}
