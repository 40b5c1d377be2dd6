package io.hegui.examples.audit.sample;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.hegui.facts.Township;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The real places of places.csv, whose README says where they come from. */
final class Slice {
  static final String COUNTY = "黑水县";

  private static final int COUNTY_DIGITS = 6;
  private static final int TOWNSHIP_DIGITS = 9;
  private static final String VILLAGERS = "村民委员会";
  private static final String TOWNSPEOPLE = "居民委员会";

  private Slice() {}

  /** A village as the slice has it; of a community of townspeople none is poor. */
  record Site(String id, String name, boolean rural) {}

  /** A township as the slice has it. */
  record Area(Township township, List<Site> sites) {}

  /** The county that many times: the first as it is, the others under codes of their own. */
  static List<Area> areas(int copies) {
    List<String> lines = read();
    List<Area> areas = new ArrayList<>();
    for (int copy = 0; copy < copies; copy++) {
      for (String line : lines) {
        List<String> cells = Splitter.on(',').splitToList(line);
        String id = code(cells.get(0), copy);
        String mark = copy == 0 ? "" : "（演示" + copy + "）";
        String name = cells.get(1);
        if (id.length() == TOWNSHIP_DIGITS) {
          areas.add(new Area(new Township(id, name + mark), new ArrayList<>()));
        } else {
          // the committee of 四美村 is called 四美村民委员会, that of a community 正街社区居民委员会
          boolean rural = name.endsWith(VILLAGERS);
          String place = rural ? name.replace(VILLAGERS, "村") : name.replace(TOWNSPEOPLE, "");
          areas.get(areas.size() - 1).sites().add(new Site(id, place + mark, rural));
        }
      }
    }
    return areas;
  }

  private static String code(String code, int copy) {
    return copy == 0
        ? code
        : String.format(Locale.ROOT, "99%04d%s", copy, code.substring(COUNTY_DIGITS));
  }

  private static List<String> read() {
    try {
      List<String> lines =
          Resources.readLines(
              Resources.getResource(Slice.class, "places.csv"), StandardCharsets.UTF_8);
      return lines.subList(1, lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
