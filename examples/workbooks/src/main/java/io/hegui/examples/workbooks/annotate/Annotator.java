package io.hegui.examples.workbooks.annotate;

import io.hegui.facts.Schema;
import io.hegui.report.ComplianceReport;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

/**
 * Makes copies of the workbooks that a report is about, with what it found in them: every row or
 * cell that a violation or a data finding rests on is coloured by its gravity and carries a comment
 * with the rule, the clause and the message. Nothing else is changed; formulas keep the values that
 * they had, and are not calculated. The original is only read.
 *
 * <p>A violation that rests on there being no row is noted at the headings of the sheet that holds
 * the table. Comments show what the report shows: names are masked unless it is unmasked. The cells
 * themselves hold what the county wrote.
 *
 * <p>An {@code .xlsx} or {@code .xlsm} may be as large as 2 GB a sheet unpacked, with 32 MB for its
 * styles and comments; an {@code .xls}, which is held in memory, 16 MB. A signature over the file
 * no longer fits the copy.
 */
public final class Annotator {
  private static final String ZIP = "504b0304";
  private static final String OLE2 = "d0cf11e0";

  private final List<Finding> findings;
  private final Schema schema;
  private final Locale locale;

  private Annotator(List<Finding> findings, Schema schema, Locale locale) {
    this.findings = findings;
    this.schema = schema;
    this.locale = locale;
  }

  /**
   * Annotates with what that report holds.
   *
   * @param schema the tables that the workbooks may hold
   * @param locale the language of the comments: English for an English locale, Chinese for any
   *     other
   */
  public static Annotator of(ComplianceReport report, Schema schema, Locale locale) {
    return new Annotator(Findings.of(report, schema, locale), schema, locale);
  }

  /**
   * Writes an annotated copy, whole or not at all.
   *
   * @param original the workbook
   * @param name the workbook as the report names it
   * @param target where the copy goes; a file that is there is replaced
   * @throws RefusedException if no copy is made of this file
   * @throws IOException if it cannot be read or written
   */
  public Annotated annotate(Path original, String name, Path target) throws IOException {
    if (Files.exists(target) && Files.isSameFile(original, target)) {
      throw new RefusedException("same");
    }
    Path begun =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    // A run that was killed may have left it, and have had this one's number, as in a container.
    Files.deleteIfExists(begun);
    try {
      Annotated annotated =
          switch (start(original)) {
            case ZIP -> openXml(original, name, begun);
            case OLE2 -> binary(original, name, begun);
            default -> throw new RefusedException("notWorkbook");
          };
      Files.move(begun, target, StandardCopyOption.REPLACE_EXISTING);
      return annotated;
    } finally {
      Files.deleteIfExists(begun);
    }
  }

  /** What kind of file it is, whatever its name says. */
  private static String start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return HexFormat.of().formatHex(in.readNBytes(4));
    }
  }

  private Annotated openXml(Path original, String name, Path begun) throws IOException {
    try (ZipParts zip = new ZipParts(original)) {
      SheetParts parts = SheetParts.of(zip);
      Placing placing = new Placing(findings, schema, name, List.copyOf(parts.sheets().keySet()));
      OpenXmlCopy copy = new OpenXmlCopy(zip, parts, placing, locale);
      copy.plan();
      copy.write(begun);
      return new Annotated(placing.placed(), copy.coloursRanOut());
    } catch (ZipException | EOFException | IllegalArgumentException | IllegalStateException e) {
      // A file cut off, a reference to no cell, a number that is none.
      throw new RefusedException("damaged");
    }
  }

  private Annotated binary(Path original, String name, Path begun) throws IOException {
    try (BinaryCopy copy = new BinaryCopy(original)) {
      Placing placing = new Placing(findings, schema, name, copy.sheets());
      copy.mark(placing, locale);
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(begun, StandardOpenOption.CREATE_NEW))) {
        copy.write(out);
      }
      return new Annotated(placing.placed(), copy.coloursRanOut());
    } catch (RuntimeException e) { // whatever a damaged file makes of its reader
      throw new RefusedException("damaged");
    }
  }

  /** The findings that none of these copies shows, the gravest first. */
  public List<Finding> unplaced(List<Annotated> copies) {
    return findings.stream()
        .filter(finding -> copies.stream().noneMatch(copy -> copy.shows(finding)))
        .toList();
  }
}
