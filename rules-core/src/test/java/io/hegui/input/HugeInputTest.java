package io.hegui.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Submission;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Lines, cells and strings of a gigabyte, read by a JVM that has an eighth of that. */
class HugeInputTest extends InFolder {
  private static final long GIGABYTE = 1L << 30;
  private static final String LINE = "{\"id\":\"T1\",\"name\":\"城关镇\"}\n";

  /** What the small JVM runs: reads what it is given and prints what came of it. */
  public static void main(String[] paths) {
    for (String path : paths) {
      print(SubmissionReader.standard().read(Path.of(path)));
    }
    String start = "{\"townships\":[" + LINE.trim() + ",{\"id\":\"";
    print(SubmissionReader.standard().readJson(new Endless(start, 'x'), "text"));
    print(SubmissionReader.standard().readJson(new Endless(start + "\",\"y\":", '9'), "number"));
    print(SubmissionReader.standard().readJson(new Endless(start + "\",\"y\":", '['), "depth"));
  }

  private static void print(Submission read) {
    System.out.println(problems(read) + " " + account(read, "townships"));
  }

  @Test
  void aGigabyteInOneLineNeedsLittleMemory() throws Exception {
    // Sparse: the hole in them is read as a gigabyte of NUL, but takes no disk.
    Path csv = sparse("townships.csv", "id,name\nT1,城关镇\nT2,", "\nT3,a\n");
    Path lines = sparse("townships.jsonl", LINE, "\n" + LINE.replace("T1", "T3"));
    Path json = sparse("a.json", "{\"townships\":[" + LINE, "]}");
    assertThat(run(List.of(csv, lines, json)))
        .containsExactly(
            "[TOO_LARGE] 2 1 1 false",
            "[TOO_LARGE] 3 2 1 true",
            "[MALFORMED] 1 1 0 false",
            "[TOO_LARGE] 2 1 1 false",
            "[TOO_LARGE] 2 1 1 false",
            "[TOO_DEEP] 2 1 1 false");
  }

  private Path sparse(String name, String start, String end) throws IOException {
    Path path = folder.resolve(name);
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.write(start.getBytes(StandardCharsets.UTF_8));
      file.seek(GIGABYTE);
      file.write(end.getBytes(StandardCharsets.UTF_8));
    }
    return path;
  }

  private List<String> run(List<Path> paths) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                HugeInputTest.class.getName()));
    paths.forEach(path -> command.add(path.toString()));
    File out = folder.resolve("out.txt").toFile();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return Files.readAllLines(out.toPath(), StandardCharsets.UTF_8);
  }

  /** A text that goes on with one character for a gigabyte. */
  private static final class Endless extends Reader {
    private final String start;
    private final char fill;
    private long position;

    Endless(String start, char fill) {
      this.start = start;
      this.fill = fill;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
      if (position >= GIGABYTE) {
        return -1;
      }
      for (int i = 0; i < length; i++, position++) {
        buffer[offset + i] = position < start.length() ? start.charAt((int) position) : fill;
      }
      return length;
    }

    @Override
    public void close() {}
  }
}
