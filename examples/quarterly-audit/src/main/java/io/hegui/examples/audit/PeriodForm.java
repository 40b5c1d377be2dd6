package io.hegui.examples.audit;

import io.hegui.calendar.AuditPeriod;
import picocli.CommandLine.ITypeConverter;

/** Reads a period off the command line. */
final class PeriodForm implements ITypeConverter<AuditPeriod> {
  @Override
  public AuditPeriod convert(String value) {
    return AuditPeriod.parse(value);
  }
}
