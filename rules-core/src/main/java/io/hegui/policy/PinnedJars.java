package io.hegui.policy;

import io.hegui.digest.Sha256;
import io.hegui.policy.UnpinnedException.Reason;
import io.hegui.policy.UnpinnedException.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * Private copies of jars, each of which is pinned. It is the copy that is looked at and then
 * opened, so that nobody can exchange the jar between the two.
 */
final class PinnedJars {
  private final PolicyPins pins;
  private final List<Refusal> refusals = new ArrayList<>();

  private PinnedJars(PolicyPins pins) {
    this.pins = pins;
  }

  /**
   * Copies the jars; the copies go when the program ends.
   *
   * @throws UnpinnedException if one may not be opened
   * @throws UncheckedIOException if one cannot be read
   */
  static List<Path> copiesOf(List<Path> jars, PolicyPins pins) {
    try {
      return new PinnedJars(pins).copiesOf(jars);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> copiesOf(List<Path> jars) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    for (Path jar : jars) {
      contents.add(look(jar));
    }
    refuse();
    List<Path> copies = new ArrayList<>();
    for (int i = 0; i < jars.size(); i++) {
      copies.add(copy(jars.get(i), contents.get(i)));
    }
    refuse();
    return copies;
  }

  private void refuse() {
    if (!refusals.isEmpty()) {
      throw new UnpinnedException(refusals);
    }
  }

  private byte[] look(Path jar) throws IOException {
    if (Files.isDirectory(jar)) {
      refusals.add(new Refusal(jar, Reason.NO_JAR, ""));
      return new byte[0];
    }
    byte[] content = Files.readAllBytes(jar);
    String sha256 = Sha256.of(content);
    if (!pins.holds(sha256)) {
      refusals.add(new Refusal(jar, Reason.NOT_PINNED, sha256));
    }
    return content;
  }

  /** In a folder of its own, which only its owner may enter: two jars may have one name. */
  private Path copy(Path jar, byte[] content) throws IOException {
    Path folder = Files.createTempDirectory("policy");
    folder.toFile().deleteOnExit();
    Path copy = Files.write(folder.resolve(String.valueOf(jar.getFileName())), content);
    copy.toFile().deleteOnExit();
    if (leadsElsewhere(copy)) {
      refusals.add(new Refusal(jar, Reason.LEADS_ELSEWHERE, ""));
    }
    return copy;
  }

  private static boolean leadsElsewhere(Path copy) throws IOException {
    try (JarFile jar = new JarFile(copy.toFile())) {
      Manifest manifest = jar.getManifest();
      return manifest != null
          && manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH) != null;
    }
  }
}
