package io.hegui.examples.workbooks.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * An annotated copy of a workbook in Open XML ({@code .xlsx}, {@code .xlsm}). Parts are changed in
 * place, tag by tag: an object model would write all of them anew, and lose what it does not know.
 */
final class OpenXmlCopy {
  private static final LocalDateTime WHEN = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipParts zip;
  private final SheetParts parts;
  private final Placing placing;
  private final Locale locale;
  private final StyleTable styles;
  private final ContentTypes types;
  private final List<SheetParcel> parcels = new ArrayList<>();

  /** The parts that are written anew, small enough to be held. */
  private final Map<String, byte[]> changed = new LinkedHashMap<>();

  OpenXmlCopy(ZipParts zip, SheetParts parts, Placing placing, Locale locale) throws IOException {
    this.zip = zip;
    this.parts = parts;
    this.placing = placing;
    this.locale = locale;
    this.styles = new StyleTable(zip.bytes(parts.styles()));
    this.types = new ContentTypes(zip.bytes(ContentTypes.NAME));
  }

  /** Finds what is to be marked where. */
  void plan() throws IOException {
    Map<String, SheetScan> scans = new LinkedHashMap<>();
    Set<String> ids = new HashSet<>();
    placing.sheets().forEach(sheet -> ids.addAll(placing.ids(sheet)));
    Map<Integer, String> sharedIds =
        ids.isEmpty() ? Map.of() : shared(in -> SharedTexts.reading(in, ids));
    Set<Integer> numbers = new HashSet<>();
    for (String sheet : placing.sheets()) {
      SheetScan scan = new SheetScan(placing.rows(sheet), placing.ids(sheet), sharedIds);
      try (InputStream in = zip.stream(part(sheet))) {
        scan.read(in);
      }
      scans.put(sheet, scan);
      numbers.addAll(scan.sharedTexts());
    }
    Map<Integer, String> texts = shared(in -> SharedTexts.numbered(in, numbers));
    for (Map.Entry<String, SheetScan> each : scans.entrySet()) {
      String sheet = each.getKey();
      SheetMarks marks = placing.on(sheet, each.getValue().grid(texts, placing, sheet));
      if (!marks.isEmpty()) {
        parcels.add(parcel(part(sheet), marks, each.getValue().drawing()));
      }
    }
    if (types.isChanged()) {
      changed.put(ContentTypes.NAME, types.bytes());
    }
  }

  /** Reads something of the texts that cells share. */
  @FunctionalInterface
  private interface Reading {
    Map<Integer, String> of(InputStream part) throws IOException;
  }

  private Map<Integer, String> shared(Reading reading) throws IOException {
    if (!zip.has(parts.sharedTexts())) {
      return Map.of();
    }
    try (InputStream in = zip.stream(parts.sharedTexts())) {
      return reading.of(in);
    }
  }

  private String part(String sheet) throws RefusedException {
    String part = parts.sheets().get(sheet);
    if (part == null) {
      throw new RefusedException("damaged");
    }
    return part;
  }

  /**
   * @param drawingId the relation by which the sheet names the drawing of its comments, if it does
   */
  private SheetParcel parcel(String part, SheetMarks marks, String drawingId) throws IOException {
    String relationsPart = PartNames.relations(part);
    Relations relations = new Relations(part, zip.bytes(relationsPart));
    String comments = relations.ofType("comments").map(Relations.Relation::part).orElse("");
    String drawing = relations.withId(drawingId).map(Relations.Relation::part).orElse("");
    boolean complete = !comments.isEmpty() && !drawing.isEmpty();
    String reference = "";
    if (comments.isEmpty()) {
      comments = zip.free("xl/commentsHegui", ".xml");
      types.addComments(comments);
      relations.add(parts.namespace(), "comments", comments);
    }
    if (drawing.isEmpty()) {
      drawing = zip.free("xl/drawings/vmlDrawingHegui", ".vml");
      types.addDrawing(drawing);
      String id = relations.add(parts.namespace(), "vmlDrawing", drawing);
      reference = "<%slegacyDrawing xmlns:r=\"" + parts.namespace() + "\" r:id=\"" + id + "\"/>";
    }
    if (!complete) {
      changed.put(relationsPart, relations.bytes());
    }
    Set<String> boxed = reference.isEmpty() ? CommentsPart.cells(zip.bytes(comments)) : Set.of();
    return new SheetParcel(part, marks, comments, drawing, reference, boxed);
  }

  /** Whether some cell kept its colour, since the workbook has no room for further styles. */
  boolean coloursRanOut() {
    return styles.ranOut();
  }

  void write(Path file) throws IOException {
    try (ZipArchiveOutputStream out =
        new ZipArchiveOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      out.setUseZip64(Zip64Mode.Never);
      Set<String> written = new HashSet<>();
      for (ZipArchiveEntry entry : zip.entries()) {
        if (copied(entry, out)) {
          written.add(entry.getName());
        }
      }
      if (zip.has(parts.styles()) && !written.contains(parts.styles())) {
        put(parts.styles(), styles.bytes(), out);
      }
      for (SheetParcel parcel : parcels) {
        for (String name : List.of(parcel.comments(), parcel.drawing())) {
          if (!written.contains(name)) {
            begin(name, out);
            comment(parcel, name, out);
            out.closeArchiveEntry();
          }
        }
      }
      for (Map.Entry<String, byte[]> each : changed.entrySet()) {
        if (!written.contains(each.getKey())) {
          put(each.getKey(), each.getValue(), out);
        }
      }
    }
  }

  /** Copies an entry, changed or not; not the styles if they are yet to change. */
  private boolean copied(ZipArchiveEntry entry, ZipArchiveOutputStream out) throws IOException {
    String name = entry.getName();
    byte[] bytes = changed.get(name);
    SheetParcel parcel =
        parcels.stream()
            .filter(each -> List.of(each.part(), each.comments(), each.drawing()).contains(name))
            .findFirst()
            .orElse(null);
    if (bytes != null) {
      put(name, bytes, out);
    } else if (parcel != null) {
      begin(name, out);
      if (name.equals(parcel.part())) {
        try (InputStream in = zip.stream(name)) {
          new SheetRewrite(parcel.marks(), styles, parcel.reference(), out).write(in);
        }
      } else {
        comment(parcel, name, out);
      }
      out.closeArchiveEntry();
    } else if (name.equals(parts.styles()) && !parcels.isEmpty()) {
      return false;
    } else {
      out.addRawArchiveEntry(entry, zip.raw(entry));
    }
    return true;
  }

  private void comment(SheetParcel parcel, String name, OutputStream out) throws IOException {
    byte[] before = zip.bytes(name);
    if (name.equals(parcel.comments())) {
      new CommentsPart(before, parcel.texts(locale), parts.strict()).write(out);
    } else {
      new DrawingPart(before).write(parcel.texts(locale), parcel.boxed(), out);
    }
  }

  private static void put(String name, byte[] bytes, ZipArchiveOutputStream out)
      throws IOException {
    begin(name, out);
    out.write(bytes);
    out.closeArchiveEntry();
  }

  private static void begin(String name, ZipArchiveOutputStream out) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(WHEN);
    out.putArchiveEntry(entry);
  }
}
