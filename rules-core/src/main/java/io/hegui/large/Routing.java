package io.hegui.large;

import io.hegui.check.Ties;
import io.hegui.check.Ties.Link;
import io.hegui.facts.Fact;
import io.hegui.facts.TableSchema;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * To which shares rows go. A row goes to the shares of all anchors that its references lead to, and
 * to every share that has a row which refers to it.
 *
 * <p>Ids are known by their hashes. If two had the same, both rows would go wherever one must go:
 * more rows do no harm.
 */
final class Routing {
  /** Anchors for what is missing, so that all who name the same missing thing come together. */
  private static final int MISSING = 1024;

  private final Ties ties;
  private final Map<TableSchema, IdIndex> indexes = new HashMap<>();
  private final IntSets anchorSets = new IntSets();
  private final IntSets shareSets = new IntSets();
  private int anchors = MISSING;
  private long[] weights = new long[2 * MISSING];
  private int[] leaders = new int[2 * MISSING];
  private int[] shareOfAnchor = {};

  /** The shares of each set of anchors. */
  private int[] homes = {};

  private int everywhere;
  private int rest;

  Routing(Ties ties) {
    this.ties = ties;
    Arrays.fill(leaders, -1);
  }

  // ---- first, the rows that others refer to, those that they refer to themselves before them

  /** Begins a table of rows that others refer to, or whose ids stand more than once. */
  void index(TableSchema table, long rows) {
    indexes.put(table, new IdIndex(rows));
  }

  /** Notes what a row is tied to. */
  void index(TableSchema table, Fact row) {
    IdIndex index = indexes.get(table);
    String id = id(table, row);
    if (index == null || id == null) {
      return;
    }
    long hash = IdIndex.hash(id);
    int known = index.get(hash);
    int own =
        ties.isAnchor(table) && known == IdIndex.NONE
            ? anchorSets.of(anchor())
            : anchorsOf(table, row);
    index.put(hash, known == IdIndex.NONE ? own : anchorSets.union(known, own));
    for (int anchor : anchorSets.members(own)) {
      weights[anchor]++;
    }
  }

  private int anchor() {
    if (anchors == weights.length) {
      weights = Arrays.copyOf(weights, 2 * anchors);
      leaders = Arrays.copyOf(leaders, 2 * anchors);
      Arrays.fill(leaders, anchors, leaders.length, -1);
    }
    return anchors++;
  }

  static @Nullable String id(TableSchema table, Fact row) {
    return table.key().map(key -> key.value(row)).map(String.class::cast).orElse(null);
  }

  private int anchorsOf(TableSchema table, Fact row) {
    if (ties.isAnchor(table)) {
      return anchorsOf(table, String.valueOf(id(table, row)));
    }
    int all = IntSets.EMPTY;
    for (Link link : ties.leading(table)) {
      if (link.column().value(row) instanceof String to) {
        all = anchorSets.union(all, anchorsOf(link.target(), to));
      }
    }
    return all;
  }

  private int anchorsOf(TableSchema table, String id) {
    long hash = IdIndex.hash(id);
    IdIndex index = indexes.get(table);
    int known = index == null ? IdIndex.NONE : index.get(hash);
    return known == IdIndex.NONE ? anchorSets.of(missing(hash)) : known;
  }

  private static int missing(long hash) {
    return (int) Math.floorMod(hash, (long) MISSING);
  }

  // ---- then, which anchors share rows

  /** Notes which anchors a row ties to each other. */
  void neighbours(TableSchema table, Fact row) {
    int[] tied = anchorSets.members(anchorsOf(table, row));
    for (Link link : ties.others(table)) {
      if (tied.length > 0 && link.column().value(row) instanceof String to) {
        lead(tied[0], anchorSets.members(anchorsOf(link.target(), to)));
      }
    }
    for (int anchor : tied) {
      lead(anchor, tied);
    }
  }

  private void lead(int anchor, int[] others) {
    // The first that was submitted leads: a later one is put beside it.
    if (leaders[anchor] < 0 && others.length > 0 && others[0] >= MISSING && others[0] < anchor) {
      leaders[anchor] = others[0];
    }
  }

  // ---- then, the shares

  /**
   * Settles which share each anchor belongs to.
   *
   * @param shares how many shares there are; behind them comes one for the rest
   */
  void settle(int shares) {
    long total = Arrays.stream(weights).sum();
    shareOfAnchor = new int[anchors];
    int[] inOrder =
        IntStream.range(MISSING, anchors)
            .boxed()
            .sorted(Comparator.comparingInt(this::place))
            .mapToInt(anchor -> anchor)
            .toArray();
    long before = 0;
    for (int anchor : inOrder) {
      shareOfAnchor[anchor] = (int) Math.min(shares - 1, before * shares / Math.max(1, total));
      before += weights[anchor];
    }
    for (int missing = 0; missing < MISSING; missing++) {
      shareOfAnchor[missing] = missing % shares;
    }
    homes = new int[anchorSets.size()];
    for (int set = 0; set < homes.length; set++) {
      homes[set] = shareSets.of(sharesOf(anchorSets.members(set)));
    }
    everywhere = shareSets.of(IntStream.rangeClosed(0, shares).toArray());
    rest = shareSets.of(shares);
  }

  private int place(int anchor) {
    return leaders[anchor] < 0 ? anchor : leaders[anchor];
  }

  private int[] sharesOf(int[] some) {
    return Arrays.stream(some).map(anchor -> shareOfAnchor[anchor]).toArray();
  }

  /**
   * Forgets what only the cut wants to know: of a nation half a gigabyte. Rows can no longer be
   * routed; where an anchor belongs is still known.
   */
  void forgetAllButAnchors() {
    indexes.keySet().removeIf(table -> !ties.isAnchor(table));
  }

  /** The share that is to give the verdicts on an anchor. */
  int share(TableSchema table, String id) {
    return shareSets.members(home(anchorsOf(table, id)))[0];
  }

  private int home(int anchorSet) {
    // A row may be the first to name several anchors together.
    return anchorSet < homes.length
        ? homes[anchorSet]
        : shareSets.of(sharesOf(anchorSets.members(anchorSet)));
  }

  // ---- at last, the rows: those that refer to others before these

  /** What the rules that are around no table need of a row's table. */
  enum Wanted {
    /** Nothing. */
    NOT,
    /** The rows. */
    BY_THE_REST,
    /** Nothing, but every share needs the rows. */
    BY_ALL
  }

  /** The shares that a row goes to. */
  int[] route(TableSchema table, Fact row, Wanted wanted) {
    int shares = shares(table, row);
    boolean lost = shareSets.members(shares).length == 0;
    switch (wanted) {
      case NOT -> shares = lost ? rest : shares;
      case BY_THE_REST -> shares = shareSets.union(shares, rest);
      case BY_ALL -> shares = everywhere;
    }
    for (Link link : ties.leading(table)) {
      mark(link, row, shares);
    }
    for (Link link : ties.others(table)) {
      mark(link, row, shares);
    }
    return shareSets.members(shares);
  }

  private int shares(TableSchema table, Fact row) {
    IdIndex index = indexes.get(table);
    String id = id(table, row);
    if (index != null && id != null) {
      long hash = IdIndex.hash(id);
      int known = index.get(hash);
      if (known != IdIndex.NONE) {
        return shareSets.union(home(known), index.mark(hash));
      }
    }
    return home(anchorsOf(table, row));
  }

  /** What a row refers to goes where the row goes. */
  private void mark(Link link, Fact row, int shares) {
    IdIndex index = indexes.get(link.target());
    if (index != null && link.column().value(row) instanceof String to) {
      long hash = IdIndex.hash(to);
      int known = index.get(hash);
      if (known != IdIndex.NONE) {
        int there = shareSets.union(home(known), index.mark(hash));
        if (shareSets.union(there, shares) != there) {
          index.mark(hash, shareSets.union(index.mark(hash), shares));
        }
      }
    }
  }
}
