package io.hegui.examples.benchmarks.contenders;

import io.hegui.examples.benchmarks.plain.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A way to check. What is made once and used for every check, such as compiled rules, is made with
 * the contender.
 *
 * @param <F> the facts as it holds them
 * @param <R> what its check comes to
 */
public interface Contender<F, R> {
  F read(Path folder) throws Exception;

  R check(F facts) throws Exception;

  void write(R result, OutputStream out) throws IOException;

  /** The violations in a result, in any order. */
  List<Finding> findings(R result);

  /** Gives back what the facts hold on to. */
  default void close(F facts) throws IOException {}

  /** From files to JSON. */
  default void run(Path folder, OutputStream out) throws Exception {
    F facts = read(folder);
    write(check(facts), out);
    close(facts);
  }
}
