package io.hegui.examples.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What the commands that sign and verify share. */
record Proofs(Session session, CommandSpec command) {
  /** The signature of a file, where it lies unless somebody says otherwise. */
  static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + SignCommand.EXTENSION);
  }

  void mustBeFiles(List<Path> files) {
    Facts.mustExist(files, command, session);
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw misuse("misuse.noFile", "path", file);
      }
    }
  }

  Misuse misuse(String key, Object... namesAndValues) {
    return new Misuse(command.commandLine(), session.say(key, namesAndValues));
  }
}
