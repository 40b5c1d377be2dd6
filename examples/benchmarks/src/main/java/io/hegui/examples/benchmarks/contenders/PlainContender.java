package io.hegui.examples.benchmarks.contenders;

import io.hegui.examples.benchmarks.plain.CsvFacts;
import io.hegui.examples.benchmarks.plain.Finding;
import io.hegui.examples.benchmarks.plain.FindingsJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** A contender that reads and writes the straight way, so that only its check is its own. */
@FunctionalInterface
interface PlainContender extends Contender<CsvFacts, List<Finding>> {
  @Override
  default CsvFacts read(Path folder) throws IOException {
    return CsvFacts.read(folder);
  }

  @Override
  default void write(List<Finding> result, OutputStream out) throws IOException {
    FindingsJson.write(result, out);
  }

  @Override
  default List<Finding> findings(List<Finding> result) {
    return result;
  }
}
