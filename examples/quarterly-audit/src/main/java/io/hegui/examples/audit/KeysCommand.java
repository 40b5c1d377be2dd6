package io.hegui.examples.audit;

import io.hegui.examples.audit.proof.KeyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hegui keys}: makes the pair of keys with which reports are signed and verified. */
@Command(name = "keys", mixinStandardHelpOptions = true, sortOptions = false)
final class KeysCommand implements Callable<Integer> {
  private static final String PRIVATE = "private.pem";
  private static final String PUBLIC = "public.pem";

  @Option(names = "--out", paramLabel = "FOLDER", required = true)
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  KeysCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    NewFolder folder = new NewFolder(out);
    if (!folder.problem().isEmpty()) {
      throw misuse(folder.problem(), "option", "--out", "file", folder);
    }
    KeyPair pair = KeyFile.generate();
    try {
      folder.write(
          inside -> {
            Path secret = inside.resolve(PRIVATE);
            forOwnerOnly(secret);
            Files.writeString(secret, KeyFile.text(pair.getPrivate()), StandardCharsets.US_ASCII);
            Files.writeString(inside.resolve(PUBLIC), KeyFile.text(pair.getPublic()));
          });
    } catch (IOException e) {
      throw misuse("misuse.out", "option", "--out", "file", folder, "cause", e);
    }
    spec.commandLine().getErr().println(session.say("keys.written", "file", folder));
    return ExitCode.CLEAN;
  }

  /** Before anything stands in it: afterwards somebody may have read it already. */
  private static void forOwnerOnly(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
  }

  private Misuse misuse(String key, Object... namesAndValues) {
    return new Misuse(spec.commandLine(), session.say(key, namesAndValues));
  }
}
