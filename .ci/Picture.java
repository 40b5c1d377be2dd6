import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paints coloured terminal text as an SVG: {@code java .ci/Picture.java <report.txt >picture.svg}.
 *
 * <p>Every word has its own place in a grid, Chinese characters being two cells wide, so that columns
 * stand straight whatever fonts the reader has.
 */
final class Picture {
  private static final int CELL = 8;
  private static final int LINE = 20;
  private static final int MARGIN = 16;
  private static final int COLUMNS = 100;
  private static final String WIDE = "\\u2E80-\\u9FFF\\uFF00-\\uFF60";
  private static final Pattern STYLE = Pattern.compile("\u001b\\[([0-9;]*)m");

  /** Blanks, or wide characters, or others: each a piece with a place and a length of its own. */
  private static final Pattern WORD = Pattern.compile(" +|[%1$s]+|[^ %1$s]+".formatted(WIDE));

  private record Styled(String text, String css) {}

  public static void main(String[] args) throws Exception {
    String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    int width = COLUMNS * CELL + 2 * MARGIN;
    int height = lines.size() * LINE + 2 * MARGIN;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\">\n"
        .formatted(width, height, width));
    svg.append("<title>hegui check: the beginning of a report</title>\n");
    svg.append("<style>text{font:13.3px 'Cascadia Mono','DejaVu Sans Mono',Menlo,Consolas,");
    svg.append("'Noto Sans Mono CJK SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',");
    svg.append("'WenQuanYi Micro Hei',monospace;fill:#d8dee9;white-space:pre}");
    svg.append(".w{font-size:16px}.b{font-weight:bold}.d{fill:#8b95a5}.r{fill:#ff7b72}.g{fill:#7ee787}");
    svg.append(".y{fill:#e3b341}.c{fill:#76d9e6}</style>\n");
    svg.append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#161b22\"/>\n");
    for (int i = 0; i < lines.size(); i++) {
      paint(lines.get(i), MARGIN + i * LINE + 14, svg);
    }
    svg.append("</svg>\n");
    System.out.write(svg.toString().getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  private static void paint(String line, int y, StringBuilder svg) {
    int column = 0;
    for (Styled run : runs(line)) {
      Matcher word = WORD.matcher(run.text());
      while (word.find()) {
        String text = word.group();
        boolean wide = isWide(text.codePointAt(0));
        int cells = text.codePointCount(0, text.length()) * (wide ? 2 : 1);
        if (!text.isBlank()) {
          String css = (run.css() + (wide ? " w" : "")).strip();
          svg.append(
              "<text x=\"%d\" y=\"%d\" textLength=\"%d\"%s>%s</text>\n"
                  .formatted(
                      MARGIN + column * CELL,
                      y,
                      cells * CELL,
                      css.isEmpty() ? "" : " class=\"" + css + "\"",
                      escape(text)));
        }
        column += cells;
      }
    }
  }

  private static List<Styled> runs(String line) {
    List<Styled> runs = new ArrayList<>();
    Matcher matcher = STYLE.matcher(line);
    String css = "";
    int start = 0;
    while (matcher.find()) {
      runs.add(new Styled(line.substring(start, matcher.start()), css));
      css = css(matcher.group(1));
      start = matcher.end();
    }
    runs.add(new Styled(line.substring(start), css));
    return runs;
  }

  private static String css(String codes) {
    List<String> classes = new ArrayList<>();
    for (String code : codes.split(";")) {
      switch (code) {
        case "1" -> classes.add("b");
        case "2" -> classes.add("d");
        case "31" -> classes.add("r");
        case "32" -> classes.add("g");
        case "33" -> classes.add("y");
        case "36" -> classes.add("c");
        default -> {}
      }
    }
    return String.join(" ", classes);
  }

  private static boolean isWide(int point) {
    return Character.toString(point).matches("[" + WIDE + "]");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
