package io.hegui.examples.audit;

import io.hegui.examples.audit.manual.Completion;
import io.hegui.examples.audit.manual.ManPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine;

/**
 * Writes what comes with the command: manual pages in both languages, and the completion of command
 * lines. The build calls it.
 */
public final class Papers {
  private static final String COMPLETION = "bash-completion/completions";

  /** Where the head of a gzip file says how tightly it is packed, and the word for tightest. */
  private static final int EXTRA_FLAGS = 8;

  private static final byte TIGHTEST = 2;

  private Papers() {}

  /**
   * Takes the folder to write to, laid out like {@code /usr/share}, the program's version, its day,
   * and files that are to be compressed into its {@code doc/hegui}.
   */
  public static void main(String[] args) throws IOException {
    Path share = Path.of(args[0]);
    for (Language language : Language.values()) {
      pages(share, language, args[1], args[2].substring(0, "2026-01-01".length()));
    }
    CommandLine command = command(Language.EN);
    write(share, COMPLETION + "/hegui", Completion.bash(command));
    String bash = "/usr/share/" + COMPLETION + "/hegui";
    write(share, "zsh/vendor-completions/_hegui", Completion.zsh(command, bash));
    for (String file : List.of(args).subList(3, args.length)) {
      Path from = Path.of(file);
      compressed(share, "doc/hegui/" + from.getFileName(), Files.readString(from));
    }
  }

  private static void pages(Path share, Language language, String version, String day)
      throws IOException {
    ManPage page = new ManPage(language.locale(), version, day);
    String folder = language == Language.EN ? "man/man1/" : "man/zh_CN/man1/";
    CommandLine top = command(language);
    List<CommandLine> all = new ArrayList<>(List.of(top));
    all.addAll(Hegui.below(top));
    for (CommandLine each : all) {
      compressed(share, folder + ManPage.name(each) + ".1", page.of(each));
    }
  }

  private static CommandLine command(Language language) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Surroundings surroundings = new Surroundings(nowhere, nowhere, false, Map.of());
    InstalledLibrary library = new InstalledLibrary();
    Session session = new Session(surroundings, library, language, language, new Manner());
    return new Hegui(surroundings, library).commandLine(session, "");
  }

  private static void write(Path share, String name, String text) throws IOException {
    Path file = share.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private static void compressed(Path share, String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new Tightly(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    byte[] file = bytes.toByteArray();
    file[EXTRA_FLAGS] = TIGHTEST; // Java leaves it open how tightly it packed
    Path place = share.resolve(name + ".gz");
    Files.createDirectories(place.resolveSibling(""));
    Files.write(place, file);
  }

  /** Without a time in it, and as small as can be. */
  private static final class Tightly extends GZIPOutputStream {
    Tightly(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
