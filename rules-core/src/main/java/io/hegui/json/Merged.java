package io.hegui.json;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;

/** The entries of one list of several reports, each of which has them in order. */
final class Merged<T> {
  private record Head<T>(T entry, ShareReport share) {}

  private final Class<T> type;
  private final PriorityQueue<Head<T>> heads;

  Merged(List<ShareReport> shares, String list, Class<T> type, Comparator<? super T> order)
      throws IOException {
    this.type = type;
    this.heads = new PriorityQueue<>((one, other) -> order.compare(one.entry(), other.entry()));
    for (ShareReport share : shares) {
      share.open(list);
      advance(share);
    }
  }

  boolean hasNext() {
    return !heads.isEmpty();
  }

  /** The next entry, which stays the next. */
  T peek() {
    return Objects.requireNonNull(heads.peek()).entry();
  }

  /** The report that the next entry is from. */
  ShareReport peekShare() {
    return Objects.requireNonNull(heads.peek()).share();
  }

  T next() throws IOException {
    Head<T> head = Objects.requireNonNull(heads.poll());
    advance(head.share());
    return head.entry();
  }

  private void advance(ShareReport share) throws IOException {
    T entry = share.next(type);
    if (entry != null) {
      heads.add(new Head<>(entry, share));
    }
  }
}
