package io.hegui.examples.audit;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Runs what auditors run over a made-up county, while the JVM records the classes that it loads, to
 * start faster ever after.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /** Takes an empty folder, which it fills. */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    String county = folder.resolve("county").toString();
    String data = folder.resolve("county").resolve("data").toString();
    String report = folder.resolve("report.json").toString();
    run("sample", "--out", county);
    run("check", data, "--period=2016Q1", "--format=json", "--out=" + report);
    run("check", data, "--period=2016Q1");
    run("due", data, "--as-of=2016-03-31");
  }

  private static void run(String... args) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    new Hegui(new Surroundings(nowhere, nowhere, false, Map.of()), new InstalledLibrary())
        .run(args);
  }
}
