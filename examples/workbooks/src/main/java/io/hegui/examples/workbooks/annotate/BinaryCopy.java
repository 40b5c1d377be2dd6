package io.hegui.examples.workbooks.annotate;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.NotOLE2FileException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * An annotated copy of a workbook in Excel's older, binary form ({@code .xls}). It is read whole,
 * and what is not understood is kept as it is.
 */
final class BinaryCopy implements Closeable {
  /** Read whole, a file takes some ten times its length of memory. */
  private static final long LARGEST = 16L << 20;

  private final POIFSFileSystem files;
  private final HSSFWorkbook workbook;
  private boolean coloursRanOut;

  BinaryCopy(Path original) throws IOException {
    if (Files.size(original) > LARGEST) {
      throw new RefusedException("tooLarge", "limit", LARGEST >> 20);
    }
    try {
      this.files = new POIFSFileSystem(original.toFile(), true);
    } catch (NotOLE2FileException e) {
      throw new RefusedException("damaged"); // too short for what its beginning says it is
    }
    try {
      this.workbook = open(files);
    } catch (IOException e) {
      files.close();
      throw e;
    }
  }

  private static HSSFWorkbook open(POIFSFileSystem files) throws IOException {
    DirectoryNode root = files.getRoot();
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw new RefusedException("encrypted");
    } else if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
      throw new RefusedException("notWorkbook");
    }
    try {
      return new HSSFWorkbook(files, true);
    } catch (EncryptedDocumentException e) {
      throw new RefusedException("encrypted");
    } catch (RuntimeException e) { // whatever a damaged file makes of its reader
      throw new RefusedException("damaged");
    }
  }

  List<String> sheets() {
    List<String> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      sheets.add(workbook.getSheetName(i));
    }
    return sheets;
  }

  void mark(Placing placing, Locale locale) {
    BinaryStyles styles = new BinaryStyles(workbook);
    for (String name : placing.sheets()) {
      HSSFSheet sheet = workbook.getSheet(name);
      BinarySheet marked = new BinarySheet(sheet, styles, locale);
      Grid grid = marked.grid(placing.rows(name), placing.ids(name), placing.tables(name));
      marked.apply(placing.on(name, grid));
    }
    coloursRanOut = styles.ranOut();
  }

  boolean coloursRanOut() {
    return coloursRanOut;
  }

  void write(OutputStream out) throws IOException {
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
    files.close();
  }
}
