package io.hegui.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page with the figures, which stand between two marks. */
record PerformancePage(Path file) {
  static final String BEGIN = "<!-- figures: written by examples/benchmarks/run -->\n";
  static final String END = "<!-- end of the figures -->\n";

  /** Puts other figures in the place of those that stand there. */
  void write(String figures) throws IOException {
    String page = Files.readString(file);
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(file + " has no place for figures");
    }
    String before = page.substring(0, begin + BEGIN.length());
    Files.writeString(file, before + figures + "\n" + page.substring(end));
  }
}
