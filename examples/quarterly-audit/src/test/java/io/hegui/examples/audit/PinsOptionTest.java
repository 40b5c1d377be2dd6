package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies of which only those are opened whose jars somebody has pinned by their digests. */
class PinsOptionTest extends InstalledCommand {
  private static final Path CLASSES = Path.of("..", "policy-pack", "target", "classes");

  @TempDir Path folder = Path.of("");

  private Path jar = folder;
  private Path pins = folder;

  @BeforeEach
  void aPinnedJar() throws IOException {
    jar = pack("pack.jar", new Manifest());
    pins = folder.resolve("pins.txt");
    pin(jar);
  }

  private Path pack(String name, Manifest manifest) throws IOException {
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    Path packed = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(packed);
        JarOutputStream entries = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String entry = CLASSES.relativize(file).toString().replace('\\', '/');
        if (!entry.equals("META-INF/MANIFEST.MF")) {
          entries.putNextEntry(new ZipEntry(entry));
          Files.copy(file, entries);
        }
      }
    }
    return packed;
  }

  private void pin(Path... jars) throws IOException {
    StringBuilder lines = new StringBuilder("# read and trusted\n\n");
    for (Path each : jars) {
      lines.append(FileDigest.of(each).sha256()).append("  ").append(each).append('\n');
    }
    Files.writeString(pins, lines);
  }

  private int rule(Path... policies) {
    List<String> arguments = new ArrayList<>(List.of("rules", "2.2-leave", "--pins=" + pins));
    for (Path each : policies) {
      arguments.add("--policies=" + each);
    }
    return run(arguments.toArray(String[]::new));
  }

  @Test
  void aPinnedPolicyIsOpened() {
    assertThat(rule(jar)).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).contains("请假（leaves）");
  }

  @Test
  void oneThatDiffersByOneByteIsNot() throws IOException {
    byte[] content = Files.readAllBytes(jar);
    for (int place : new int[] {0, content.length / 2, content.length - 1}) {
      byte[] altered = content.clone();
      altered[place] ^= 1;
      Files.write(jar, altered);

      assertThat(rule(jar)).isEqualTo(ExitCode.USAGE);
      assertThat(err()).contains("一个也没有打开", jar.toString(), FileDigest.of(jar).sha256());
    }
  }

  @Test
  void noneIsIfOneOfSeveralIsNotPinned() throws IOException {
    Path other = Files.copy(jar, folder.resolve("other.jar"));
    Files.write(other, new byte[] {0}, StandardOpenOption.APPEND);

    assertThat(rule(jar, other)).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains(other.toString()).doesNotContain(jar + "：");
    assertThat(rule(folder)).as("a folder of jars").isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains(other.toString());
  }

  /** A check loads the rules beside its command line. */
  @Test
  void aCheckDoesNotBeginWithOne() throws IOException {
    pin();
    assertThat(
            run(
                "check",
                "../policy-pack/sample",
                "--period=2018Q1",
                "--pins",
                pins.toString(),
                "--policies",
                jar.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(out()).isEmpty();
  }

  @Test
  void aFolderOfClassesCannotBePinned() {
    assertThat(rule(CLASSES)).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("是文件夹");
  }

  @Test
  void aJarThatLeadsToOthersIsNotOpened() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "file:/elsewhere/other.jar");
    Path leading = pack("leading.jar", manifest);
    pin(leading);

    assertThat(rule(leading)).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("Class-Path");
  }

  @Test
  void aSlipInTheFileOfPinsLeavesNoneOut() throws IOException {
    Files.writeString(pins, FileDigest.of(jar).sha256().substring(1) + "  pack.jar\n");

    assertThat(rule(jar)).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains(pins + " 第 1 行");
  }

  @Test
  void pinsThatAreNotThereOpenNothing() {
    assertThat(run("rules", "2.2-leave", "--policies", jar.toString(), "--pins", "none.txt"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("--pins").contains("none.txt");
    assertThat(rule(folder.resolve("none.jar"))).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("--policies").contains("none.jar");
    assertThat(run("rules", "2.2-leave", "--policies", jar.toString(), "--pins"))
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aPolicyToCompareWithMustBePinnedToo() throws IOException {
    Path other = Files.copy(jar, folder.resolve("other.jar"));
    Files.write(other, new byte[] {0}, StandardOpenOption.APPEND);

    assertThat(impact(jar, jar)).isEqualTo(ExitCode.CLEAN);
    assertThat(impact(jar, other)).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains(other.toString());
  }

  private int impact(Path from, Path to) {
    return run(
        "impact", "2018Q1=../policy-pack/sample", "--pins=" + pins, "--from=" + from, "--to=" + to);
  }

  @Test
  void aReportNamesTheJarsThatWereOpened() throws IOException {
    Path report = folder.resolve("report.json");
    run(
        "check",
        "../policy-pack/sample",
        "--period=2018Q1",
        "--pins=" + pins,
        "--policies=" + jar,
        "--format=json",
        "--out=" + report);

    assertThat(Files.readString(report)).contains("pack.jar", FileDigest.of(jar).sha256());
  }
}
