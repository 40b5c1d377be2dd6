package io.hegui.examples.benchmarks;

import io.hegui.examples.benchmarks.data.GeneratedData;
import io.hegui.examples.benchmarks.data.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Generated data on disk. */
record DataFolder(String name, Path folder, long rows) {
  /** Generates the data, unless that was done before. */
  static DataFolder of(Path work, String size, double faults) throws IOException {
    String name = size + "-" + faults;
    Path folder = work.resolve(name);
    Path done = work.resolve(name + ".rows");
    if (Files.notExists(done)) {
      System.err.println("making up " + name);
      long rows = GeneratedData.of(Size.named(size)).withFaults(faults).into(folder);
      Files.writeString(done, String.valueOf(rows));
    }
    return new DataFolder(name, folder, Long.parseLong(Files.readString(done)));
  }
}
