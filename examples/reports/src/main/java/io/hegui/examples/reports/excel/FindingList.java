package io.hegui.examples.reports.excel;

import io.hegui.examples.reports.Dossier;
import io.hegui.examples.reports.ReportForm;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * The finding list as an Excel workbook ({@code .xlsx}): a summary with charts, every violation, a
 * register in which their mending is followed, a sheet for every group of rules, and what else the
 * report holds. Texts are texts: none is taken for a formula. Nothing is cut off: a text that is
 * too long for a cell goes on on a sheet of its own, a list that is too long for a sheet on the
 * next.
 *
 * <p>Rows are written into temporary files as they come, in a folder that is deleted whatever
 * happens, so that the memory does not grow with the number of findings.
 */
public final class FindingList implements ReportForm {
  private final int mostRows;

  public FindingList() {
    this(SpreadsheetVersion.EXCEL2007.getMaxRows());
  }

  /** With fewer rows a sheet than Excel takes. */
  FindingList(int mostRows) {
    this.mostRows = mostRows;
  }

  @Override
  public void write(Dossier dossier, Locale locale, OutputStream out) throws IOException {
    try (Scratch scratch = new Scratch()) {
      scratch.run(
          () -> {
            try (Book book =
                new Book(dossier, new Words(locale, dossier.report().vocabulary()), mostRows)) {
              fill(book);
              SameBytes.write(book::write, scratch.file(), out);
            }
          });
    }
  }

  private static void fill(Book book) {
    OtherVerdicts others = new OtherVerdicts(book);
    BasisSheets basis = new BasisSheets(book);
    new Summary(book).write();
    others.errors();
    new FindingSheets(book).write();
    basis.data();
    others.undetermined();
    others.pending();
    others.waived();
    others.advisories();
    basis.parametersAndReadings();
    basis.inputs();
    basis.longTexts();
  }
}
