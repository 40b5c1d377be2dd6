package io.hegui.examples.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Calls the command with the real policy and the real reader, and keeps what it printed. */
abstract class InstalledCommand {
  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** The exit code; what an earlier call printed is forgotten. */
  int run(String... args) {
    out.reset();
    err.reset();
    return new Hegui(new Surroundings(out, err, false, Map.of()), new InstalledLibrary()).run(args);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
