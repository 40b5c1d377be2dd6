package io.hegui.examples.workbooks;

import static io.hegui.examples.workbooks.RawWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.DataFinding;
import io.hegui.facts.Submission;
import io.hegui.input.SubmissionReader;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks made to overwhelm their reader, read by a JVM with a heap of 256 MB. */
class HostileWorkbookTest extends InFolder {
  /** Writes a part in pieces, for it may be large. */
  @FunctionalInterface
  private interface Part {
    void write(OutputStream out) throws IOException;
  }

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String HEAD =
      "<worksheet><sheetData>" + row(1, "id", "name") + row(2, "T1", "甲镇");
  private static final String TAIL = row(9, "T9", "乙镇") + "</sheetData></worksheet>";

  /** What the small JVM runs: reads what it is given and prints what came of it. */
  public static void main(String[] paths) {
    for (String path : paths) {
      Submission read = SubmissionReader.standard().with(new WorkbookForm()).read(Path.of(path));
      String problems =
          read.findings().stream()
              .map(DataFinding::problem)
              .map(Enum::name)
              .collect(Collectors.joining(" "));
      System.out.println(
          Path.of(path).getFileName() + ": " + problems + " " + account(read, "townships"));
    }
  }

  private static Part text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Part repeated(String text, long times) {
    byte[] block = text.repeat(1000).getBytes(StandardCharsets.UTF_8);
    return out -> {
      for (long i = 0; i < times / 1000; i++) {
        out.write(block);
      }
    };
  }

  private Path sheet(String name, Part... content) throws IOException {
    return workbook(name, Map.of(SHEET, content));
  }

  /** A workbook with the one sheet 乡镇, with these parts in place of what it would have. */
  private Path workbook(String name, Map<String, Part[]> parts) throws IOException {
    Map<String, Part[]> all = new LinkedHashMap<>();
    all.put(
        "_rels/.rels",
        new Part[] {
          text(
              "<R><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></R>")
        });
    all.put(
        "xl/workbook.xml",
        new Part[] {text("<w xmlns:r=\"r\"><sheet name=\"乡镇\" r:id=\"s1\"/></w>")});
    all.put(
        "xl/_rels/workbook.xml.rels",
        new Part[] {
          text(
              "<R><Relationship Id=\"s1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                  + "<Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></R>")
        });
    all.put("xl/sharedStrings.xml", new Part[] {text("<sst/>")});
    all.put(SHEET, new Part[] {text(HEAD + TAIL)});
    all.putAll(parts);
    Path file = folder.resolve(name);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(name.contains("bomb") ? 9 : 1);
      for (Map.Entry<String, Part[]> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        for (Part piece : part.getValue()) {
          piece.write(zip);
        }
        zip.closeEntry();
      }
    }
    return file;
  }

  @Test
  void noWorkbookTakesMoreThanItMay() throws Exception {
    long mega = 1 << 20;
    String cell = "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>";
    String endCell = "</t></is></c><c r=\"B3\" t=\"str\"><v>x</v></c></row>";
    List<Path> files = new ArrayList<>();
    files.add(
        sheet(
            "1-cell-of-200-mb.xlsx",
            text(HEAD + cell),
            repeated("x", 200 * mega),
            text(endCell + TAIL)));
    files.add(
        sheet(
            "2-quoted.xlsx",
            text(HEAD + cell + "<![CDATA["),
            repeated("> ", 100 * mega),
            text("]]>" + endCell + TAIL)));
    files.add(
        sheet(
            "3-comment.xlsx", text(HEAD + "<!--"), repeated(" >", 100 * mega), text("-->" + TAIL)));
    files.add(
        sheet(
            "4-attribute.xlsx",
            text(HEAD + "<row r=\"3"),
            repeated(">", 200 * mega),
            text("\"/>" + TAIL)));
    files.add(sheet("5-depth.xlsx", text(HEAD), repeated("<a>", 50 * mega)));
    files.add(
        sheet(
            "6-columns.xlsx",
            text(HEAD + "<row r=\"3\">"),
            repeated("<c r=\"ZZZZZZ1048576\"/>", mega),
            text("</row>" + TAIL)));
    files.add(
        sheet(
            "7-column.xlsx",
            text(HEAD + "<row r=\"3\"><c r=\"ZZZZZZ1048576\"><v>1</v></c></row>" + TAIL)));
    files.add(
        sheet(
            "8-cells.xlsx",
            text(HEAD + "<row r=\"3\">"),
            repeated("<c><v>1</v></c>", 5 * mega),
            text("</row>" + TAIL)));
    files.add(sheet("9-bomb.xlsx", text(HEAD), repeated("<row></row>", 28 * mega), text(TAIL)));
    files.add(
        workbook(
            "a-strings.xlsx",
            Map.of(
                "xl/sharedStrings.xml",
                new Part[] {
                  text("<sst>"), repeated("<si><t>x</t></si>", 15 * mega), text("</sst>")
                })));
    files.add(
        workbook(
            "b-long-strings.xlsx",
            Map.of(
                "xl/sharedStrings.xml",
                new Part[] {
                  text("<sst><si><t>"), repeated("x", 250 * mega), text("</t></si></sst>")
                })));
    files.add(sheet("c-names.xlsx", text(HEAD), HostileWorkbookTest::names, text(TAIL)));
    files.add(
        sheet(
            "d-merges.xlsx",
            text(HEAD + "</sheetData><mergeCells>"),
            repeated("<mergeCell ref=\"C1:C9999\"/>", mega),
            text("</mergeCells></worksheet>")));
    files.add(
        workbook(
            "e-sheets.xlsx",
            Map.of(
                "xl/workbook.xml",
                new Part[] {
                  text("<w xmlns:r=\"r\">"),
                  repeated("<sheet name=\"乡镇\" r:id=\"s1\"/>", mega),
                  text("</w>")
                })));
    files.add(parts("f-parts.xlsx"));
    files.add(sparse("g-sparse.xls"));
    assertThat(run(files))
        .containsExactly(
            "1-cell-of-200-mb.xlsx: NOT_A_VALUE 3 2 1 true",
            "2-quoted.xlsx: NOT_A_VALUE 3 2 1 true",
            "3-comment.xlsx:  2 2 0 true",
            "4-attribute.xlsx: TOO_LARGE 0 0 0 false",
            "5-depth.xlsx: TOO_DEEP 0 0 0 false",
            "6-columns.xlsx:  2 2 0 true",
            "7-column.xlsx: TOO_LARGE 3 2 1 true",
            "8-cells.xlsx: TOO_LARGE 3 2 1 true",
            "9-bomb.xlsx: TOO_LARGE 0 0 0 false",
            "a-strings.xlsx:  2 2 0 true",
            "b-long-strings.xlsx:  2 2 0 true",
            "c-names.xlsx:  2 2 0 true",
            "d-merges.xlsx: TOO_LARGE 0 0 0 false",
            "e-sheets.xlsx: TOO_LARGE absent",
            "f-parts.xlsx: TOO_LARGE absent",
            "g-sparse.xls: MALFORMED absent");
  }

  /** Names that are all different, so that keeping them would fill the memory. */
  private static void names(OutputStream out) throws IOException {
    for (int i = 0; i < 5_000_000; i++) {
      out.write(("<n" + i + " a" + i + "=\"\"/>").getBytes(StandardCharsets.UTF_8));
    }
  }

  private Path parts(String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 500_000; i++) {
        ZipEntry entry = new ZipEntry("xl/worksheets/sheet" + i + ".xml");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(0);
        entry.setCrc(0);
        zip.putNextEntry(entry);
      }
    }
    return file;
  }

  /** The container of an .xls workbook, and then a hole of a gigabyte. */
  private Path sparse(String name) throws IOException {
    Path path = folder.resolve(name);
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.write(
          new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
          });
      file.setLength(1L << 30);
    }
    return path;
  }

  private List<String> run(List<Path> paths) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                HostileWorkbookTest.class.getName()));
    paths.forEach(path -> command.add(path.toString()));
    File out = folder.resolve("out.txt").toFile();
    Process process =
        new ProcessBuilder(command)
            .redirectError(folder.resolve("err.txt").toFile())
            .redirectOutput(out)
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    // POI's logging has its own say on standard output
    return Files.readAllLines(out.toPath(), StandardCharsets.UTF_8).stream()
        .filter(line -> line.contains(".xls"))
        .toList();
  }
}
