package io.hegui.examples.benchmarks.timing;

import io.hegui.examples.benchmarks.contenders.Contender;
import io.hegui.examples.benchmarks.contenders.Contenders;
import io.hegui.examples.benchmarks.plain.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A contender with the facts of a folder at hand. */
public final class Prepared<F, R> implements AutoCloseable {
  private final Contender<F, R> contender;
  private final F facts;

  private Prepared(Contender<F, R> contender, F facts) {
    this.contender = contender;
    this.facts = facts;
  }

  /** Makes the contender and reads the folder. */
  public static Prepared<?, ?> of(Contenders contender, Path folder) throws Exception {
    return of(contender.make(), folder);
  }

  private static <F, R> Prepared<F, R> of(Contender<F, R> contender, Path folder) throws Exception {
    return new Prepared<>(contender, contender.read(folder));
  }

  /** One check. */
  public R check() throws Exception {
    return contender.check(facts);
  }

  /** What one check finds. */
  public List<Finding> findings() throws Exception {
    return contender.findings(check());
  }

  @Override
  public void close() throws IOException {
    contender.close(facts);
  }
}
