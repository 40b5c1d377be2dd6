package io.hegui.examples.workbooks;

import io.hegui.facts.DataProblem;
import io.hegui.facts.Intake;
import io.hegui.facts.Source;
import io.hegui.input.FileForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipException;

/**
 * Excel workbooks, a sheet a table, of the forms {@code .xlsx} (with or without macros) and {@code
 * .xls}; which of them a file has is told by its content. Formulas count with the values that were
 * saved with them; nothing is calculated, no macro runs, no link is followed. Hidden sheets, rows
 * and columns are read like any other.
 *
 * <p>A workbook is read within bounded memory, whatever is in it; what cannot be read becomes
 * findings. Immutable.
 */
public final class WorkbookForm implements FileForm {
  @Override
  public Set<String> extensions() {
    return Set.of("xlsx", "xlsm", "xls");
  }

  @Override
  public void read(Path path, String file, Intake intake) throws IOException {
    try {
      switch (Kind.of(path)) {
        case ZIP -> XlsxWorkbook.read(path, file, intake);
        case OLE2 -> XlsWorkbook.read(path, file, intake);
        case EMPTY -> note(intake, file, DataProblem.EMPTY_FILE, "");
      }
    } catch (RefusedException | ZipException e) {
      RefusedException refused = RefusedException.of(e);
      note(intake, file, refused.problem(), refused.why());
    }
  }

  private static void note(Intake intake, String file, DataProblem problem, Object expected) {
    intake.note(Sheet.notRead("", new Source(file, "", 0), problem, expected));
  }
}
