package io.hegui.examples.benchmarks.timing;

import io.hegui.examples.benchmarks.contenders.Contenders;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A whole process: the contender, the folder, the file for its JSON. */
public final class OneRun {
  private OneRun() {}

  public static void main(String[] args) throws Exception {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])))) {
      Contenders.valueOf(args[0]).make().run(Path.of(args[1]), out);
    }
  }
}
