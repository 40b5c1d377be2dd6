package io.hegui.examples.policies.thresholds;

import io.hegui.examples.policies.PolicyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns every workbook of a folder into CSV. A policy's build calls it. */
public final class CompileTables {
  private CompileTables() {}

  /** Takes the folder of workbooks and the one to write to. */
  public static void main(String[] args) throws IOException {
    compile(Path.of(args[0]), Path.of(args[1]));
  }

  /** Writes {@code NAME.csv} for each {@code NAME.xlsx}. */
  public static void compile(Path workbooks, Path to) throws IOException {
    for (Path workbook : PolicyFolder.files(workbooks, ".xlsx")) {
      String name = String.valueOf(workbook.getFileName()).replaceFirst("\\.xlsx$", ".csv");
      Files.createDirectories(to);
      Files.write(to.resolve(name), ThresholdWorkbook.toCsv(workbook));
    }
  }
}
