package io.hegui.examples.audit;

import io.hegui.examples.audit.proof.DetachedSignature;
import io.hegui.examples.audit.proof.DetachedSignature.Outcome;
import io.hegui.examples.audit.proof.KeyFile;
import io.hegui.examples.audit.proof.KeyFile.NoKeyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hegui verify}: whether a file is, byte for byte, the one that somebody signed. */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
  /** Far more than a signature takes. */
  private static final long MOST = 1 << 12;

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--key", paramLabel = "PUBLIC.pem", required = true)
  private Path key = Path.of("");

  @Option(names = "--signature", paramLabel = "SIGNATURE")
  private @Nullable Path signature;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  VerifyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Proofs proofs = new Proofs(session, spec);
    Path place = signature == null ? Proofs.beside(file) : signature;
    proofs.mustBeFiles(List.of(file, key, place));
    PublicKey known;
    try {
      known = KeyFile.readPublic(key);
    } catch (NoKeyException e) {
      throw proofs.misuse("misuse.noPublicKey", "file", key);
    }
    DetachedSignature signed;
    try {
      signed = DetachedSignature.parse(text(place));
    } catch (IllegalArgumentException e) {
      spec.commandLine().getErr().println(session.say("verify.noSignature", "file", place));
      return ExitCode.INCOMPLETE_INPUT;
    }
    FileDigest digest = FileDigest.of(file);
    Outcome outcome = signed.verify(digest.bytes(), digest.sha256(), known);
    spec.commandLine().getOut().println(session.say("verify." + outcome, "file", file, "key", key));
    return outcome == Outcome.VALID ? ExitCode.CLEAN : ExitCode.VIOLATIONS;
  }

  private static String text(Path place) throws IOException {
    if (Files.size(place) > MOST) {
      throw new IllegalArgumentException("too large for a signature");
    }
    return new String(Files.readAllBytes(place), StandardCharsets.ISO_8859_1);
  }
}
