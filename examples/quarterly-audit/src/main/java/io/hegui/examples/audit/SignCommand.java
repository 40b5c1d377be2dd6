package io.hegui.examples.audit;

import io.hegui.examples.audit.proof.DetachedSignature;
import io.hegui.examples.audit.proof.KeyFile;
import io.hegui.examples.audit.proof.KeyFile.NoKeyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code hegui sign}: signs a file, such as a report that somebody stands behind or a policy that
 * others are to trust. The file stays as it is; the signature lies beside it.
 */
@Command(name = "sign", mixinStandardHelpOptions = true, sortOptions = false)
final class SignCommand implements Callable<Integer> {
  static final String EXTENSION = ".sig";

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--key", paramLabel = "PRIVATE.pem", required = true)
  private Path key = Path.of("");

  @Option(names = "--out", paramLabel = "SIGNATURE")
  private @Nullable Path out;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  SignCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Proofs proofs = new Proofs(session, spec);
    proofs.mustBeFiles(List.of(file, key));
    Path place = out == null ? Proofs.beside(file) : out;
    @Nullable ReportFile target = Facts.target("--out", place, List.of(file, key), spec, session);
    PrivateKey secret;
    try {
      secret = KeyFile.readPrivate(key);
    } catch (NoKeyException e) {
      throw proofs.misuse("misuse.noPrivateKey", "file", key);
    }
    FileDigest digest = FileDigest.of(file);
    String text = DetachedSignature.of(digest.bytes(), digest.sha256(), secret).toString();
    if (target != null) {
      try {
        target.write(to -> to.write(text.getBytes(StandardCharsets.US_ASCII)));
      } catch (IOException e) {
        throw proofs.misuse("misuse.out", "option", "--out", "file", target, "cause", e);
      }
    }
    spec.commandLine().getErr().println(session.say("sign.written", "file", place));
    return ExitCode.CLEAN;
  }
}
