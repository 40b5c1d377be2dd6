package io.hegui.examples.audit.sample;

import com.google.common.base.Ascii;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a format as it is written on the command line: {@code csv-names} for CSV_NAMES. */
final class FormatName implements ITypeConverter<SampleFormat> {
  @Override
  public SampleFormat convert(String name) {
    for (SampleFormat format : SampleFormat.values()) {
      if (Ascii.toLowerCase(format.name()).replace('_', '-').equals(Ascii.toLowerCase(name))) {
        return format;
      }
    }
    throw new TypeConversionException(
        "'" + name + "' is none of csv, csv-names, json, jsonl, xlsx");
  }
}
