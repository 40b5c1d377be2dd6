package io.hegui.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.hegui.digest.Sha256;
import io.hegui.policy.UnpinnedException.Reason;
import io.hegui.policy.UnpinnedException.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars are opened as they were pinned, or none of them is. */
class PolicyPinsTest {
  private static final String ENTRY = "which.txt";
  private static final ClassLoader NOTHING = ClassLoader.getPlatformClassLoader();

  @TempDir Path folder = Path.of("");

  private Path jar(String name, String classPath) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    if (!classPath.isEmpty()) {
      manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
    }
    Path jar = folder.resolve(name);
    Files.createDirectories(jar.resolveSibling(""));
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file, manifest)) {
      entries.putNextEntry(new ZipEntry(ENTRY));
      entries.write(name.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  private PolicyPins pins(String text) throws IOException {
    return PolicyPins.read(Files.writeString(folder.resolve("pins.txt"), text));
  }

  private static String digest(Path file) throws IOException {
    return Sha256.of(Files.readAllBytes(file));
  }

  private static String entry(ClassLoader loader) throws IOException {
    try (InputStream in = loader.getResourceAsStream(ENTRY)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Refusal> refusals(List<Path> jars, PolicyPins pins) {
    return catchThrowableOfType(UnpinnedException.class, () -> PolicyPath.only(jars, pins, NOTHING))
        .refusals();
  }

  @Test
  void aPinIsWhatSha256sumWritesInAnyCase() throws IOException {
    Path jar = jar("a.jar", "");
    String digest = digest(jar);
    for (String line :
        List.of(digest, digest.toUpperCase(Locale.ROOT) + "  a.jar", "\\" + digest + " *a")) {
      PolicyPins pins = pins("\uFEFF# trusted\n\n  \n " + line + "\n");
      try (URLClassLoader loader = PolicyPath.only(List.of(jar), pins, NOTHING)) {
        assertThat(entry(loader)).as(line).isEqualTo("a.jar");
      }
    }
  }

  @Test
  void aLineThatIsNoPinIsToldByItsNumber() {
    String digest = "0".repeat(64);
    assertThatExceptionOfType(UnpinnedException.class)
        .isThrownBy(() -> pins("# trusted\n" + digest + "\n" + digest + "0\n\nabc\n"))
        .satisfies(
            e ->
                assertThat(e.refusals())
                    .extracting(Refusal::reason, Refusal::detail)
                    .containsExactly(tuple(Reason.NO_DIGEST, "3"), tuple(Reason.NO_DIGEST, "5")));
  }

  @Test
  void noneIsOpenedIfOneIsNotPinned() throws IOException {
    Path pinned = jar("a.jar", "");
    Path other = jar("b.jar", "");
    assertThat(refusals(List.of(pinned, other), pins(digest(pinned))))
        .containsExactly(new Refusal(other, Reason.NOT_PINNED, digest(other)));
  }

  @Test
  void classesInAFolderCannotBePinned() throws IOException {
    new PolicyFolder(folder.resolve("classes"), "trial").with("trial", List.of());
    assertThat(refusals(List.of(folder.resolve("classes")), pins("")))
        .containsExactly(new Refusal(folder.resolve("classes"), Reason.NO_JAR, ""));
  }

  @Test
  void aJarThatLeadsToOthersIsRefusedThoughItIsPinned() throws IOException {
    Path jar = jar("a.jar", "b.jar");
    assertThat(refusals(List.of(jar), pins(digest(jar))))
        .containsExactly(new Refusal(jar, Reason.LEADS_ELSEWHERE, ""));
  }

  @Test
  void whatWasLookedAtIsOpenedAndNotWhatTakesItsPlaceLater() throws IOException {
    Path jar = jar("a.jar", "");
    try (URLClassLoader loader =
        (URLClassLoader) PolicyPath.open(List.of(jar), pins(digest(jar)), NOTHING)) {
      Files.delete(jar);
      assertThat(entry(loader)).isEqualTo("a.jar");
      assertThat(loader.getURLs()).doesNotContain(jar.toUri().toURL());
    }
  }

  @Test
  void aFolderStandsForItsJarsInTheOrderOfTheirNames() throws IOException {
    Path second = jar("jars/b.jar", "");
    Path first = jar("jars/a.jar", "");
    Files.writeString(folder.resolve("jars/c.txt"), "no jar");
    try (URLClassLoader loader = PolicyPath.only(List.of(folder.resolve("jars")), NOTHING)) {
      assertThat(loader.getURLs())
          .containsExactly(new URL[] {first.toUri().toURL(), second.toUri().toURL()});
    }
  }
}
