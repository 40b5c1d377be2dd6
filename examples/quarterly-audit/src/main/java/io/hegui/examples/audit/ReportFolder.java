package io.hegui.examples.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several files in one folder: all of them are written whole, or none is touched. */
final class ReportFolder {
  private final Path folder;
  private final Map<String, Content> contents = new LinkedHashMap<>();

  ReportFolder(Path folder) {
    this.folder = folder;
  }

  ReportFolder with(String name, Content content) {
    contents.put(name, content);
    return this;
  }

  /** Makes the folder if there is none; and takes it away again if nothing comes into it. */
  void write() throws IOException {
    List<Path> made = new ArrayList<>();
    for (Path each = folder.toAbsolutePath();
        each != null && !Files.exists(each);
        each = each.getParent()) {
      made.add(each);
    }
    Files.createDirectories(folder);
    List<ReportFile.Draft> drafts = new ArrayList<>();
    try {
      for (Map.Entry<String, Content> each : contents.entrySet()) {
        ReportFile file = new ReportFile(folder.resolve(each.getKey()));
        if (!file.problem().isEmpty()) {
          throw new IOException(file.toString());
        }
        drafts.add(file.draft(each.getValue()));
      }
      for (ReportFile.Draft draft : drafts) {
        draft.move();
      }
      made.clear();
    } finally {
      for (ReportFile.Draft draft : drafts) {
        draft.close();
      }
      for (Path each : made) {
        Files.deleteIfExists(each);
      }
    }
  }

  List<String> names() {
    return List.copyOf(contents.keySet());
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
