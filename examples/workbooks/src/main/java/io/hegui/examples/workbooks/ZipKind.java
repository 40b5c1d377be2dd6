package io.hegui.examples.workbooks;

/** Tells what else than an {@code .xlsx} workbook a zip file may hold. */
final class ZipKind {
  private ZipKind() {}

  /**
   * @param workbook the part that should be the workbook
   * @throws RefusedException if the package holds no workbook that can be read
   */
  static void check(Parts parts, String workbook) throws RefusedException {
    if (workbook.endsWith(".bin")) {
      throw Kind.refused("kind.xlsb");
    } else if (parts.hasFolder("word/") || parts.hasFolder("ppt/")) {
      throw Kind.refused("kind.word");
    } else if (parts.has("content.xml") && parts.has("mimetype")) {
      throw Kind.refused("kind.opendocument");
    } else if (!parts.has(workbook)) {
      throw parts.hasFolder("xl/") ? Xml.damaged() : Kind.refused("kind.zip");
    }
  }
}
