package io.hegui.examples.opinion;

import io.hegui.check.Amendment;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableSchema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws what may happen to a county's facts, and does it to plain lists of rows. */
final class RandomSteps {
  private static final Schema SCHEMA = Schema.standard();

  /** What happens at one go: changes of rows, or another day. */
  sealed interface Step {}

  /**
   * Changes, made or only tried.
   *
   * @param edits one after the other
   */
  record Edits(List<Edit> edits, boolean tried) implements Step {
    Amendment amendment() {
      Amendment amendment = new Amendment();
      for (Edit edit : edits) {
        Fact old = edit.old();
        Fact by = edit.by();
        if (old != null && by != null) {
          amendment.replace(old, by);
        } else if (old != null) {
          amendment.remove(old);
        } else if (by != null) {
          amendment.add(by);
        } else {
          amendment.table(edit.table().type());
        }
      }
      return amendment;
    }
  }

  /** One row in place of another; neither means that the table is submitted. */
  record Edit(TableSchema table, @Nullable Fact old, @Nullable Fact by) {}

  /** Another day, or a look at what turns red by then. */
  record Clock(LocalDate day, boolean looked) implements Step {}

  /** Rows as anybody would keep them. */
  static final class Rows {
    private final Map<TableSchema, List<Fact>> tables = new LinkedHashMap<>();

    Rows(Submission submission) {
      submission
          .accounts()
          .forEach(
              account -> {
                List<Fact> rows = new ArrayList<>();
                submission.rowsRead(account.name()).forEach(row -> rows.add(row.fact()));
                tables.put(SCHEMA.table(account.name()).orElseThrow(), rows);
              });
    }

    private Rows(Rows other) {
      other.tables.forEach((table, rows) -> tables.put(table, new ArrayList<>(rows)));
    }

    /** The rows after the changes; null if one of them cannot be made. */
    @Nullable Rows after(List<Edit> edits) {
      Rows after = new Rows(this);
      for (Edit edit : edits) {
        if (!after.make(edit)) {
          return null;
        }
      }
      return after;
    }

    private boolean make(Edit edit) {
      if (edit.old() == null) {
        List<Fact> rows = tables.computeIfAbsent(edit.table(), table -> new ArrayList<>());
        if (edit.by() != null) {
          rows.add(edit.by());
        }
        return true;
      }
      List<Fact> rows = tables.getOrDefault(edit.table(), new ArrayList<>());
      int at = rows.indexOf(edit.old());
      if (at >= 0 && edit.by() == null) {
        rows.remove(at);
      } else if (at >= 0) {
        rows.set(at, edit.by());
      }
      return at >= 0;
    }

    Submission submission() {
      SubmissionBuilder builder = Submission.builder(SCHEMA);
      tables.forEach((table, rows) -> builder.table(table).add(rows));
      return builder.build();
    }
  }

  private final Dice dice;
  private final LocalDate asOf;
  private final List<Fact> pool = new ArrayList<>();

  /**
   * @param county the county that it happens to
   */
  RandomSteps(long seed, RandomCounty county) {
    this.dice = new Dice(seed ^ 0x5EED);
    this.asOf = county.asOf();
    List.of(county, RandomCounty.of(seed + 1_000_000))
        .forEach(each -> each.submission().accounts().forEach(t -> take(each, t.name())));
  }

  private void take(RandomCounty county, String table) {
    county.submission().rowsRead(table).forEach(row -> pool.add(row.fact()));
  }

  List<Step> draw(int steps) {
    List<Step> drawn = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      drawn.add(dice.chance(0.15) ? clock() : edits());
    }
    return drawn;
  }

  private Step clock() {
    LocalDate day =
        dice.chance(0.7)
            ? asOf.plusDays(dice.between(-40, 40))
            : dice.pick(RandomDays.turningDays(Params.defaults())).plusDays(dice.between(-1, 1));
    return new Clock(day, dice.chance(0.3));
  }

  private Step edits() {
    List<Edit> edits = new ArrayList<>();
    for (int i = dice.chance(0.7) ? 1 : dice.between(2, 6); i > 0; i--) {
      edits.add(edit());
    }
    return new Edits(List.copyOf(edits), dice.chance(0.1));
  }

  private Edit edit() {
    if (dice.chance(0.03)) {
      return new Edit(dice.pick(SCHEMA.tables()), null, null);
    }
    Fact fact = dice.pick(pool);
    TableSchema table = SCHEMA.table(fact.getClass());
    return switch (dice.between(0, 3)) {
      case 0 -> new Edit(table, null, fact);
      case 1 -> new Edit(table, fact, null);
      default -> new Edit(table, fact, mixed(table, fact));
    };
  }

  /**
   * The row with some of another one's values, mostly with its own id, and now and then without
   * one. What comes up may come up again.
   */
  private Fact mixed(TableSchema table, Fact fact) {
    List<Fact> others = pool.stream().filter(fact.getClass()::isInstance).toList();
    Fact other = dice.pick(others);
    List<@Nullable Object> values = new ArrayList<>();
    for (ColumnSchema column : table.columns()) {
      boolean own = dice.chance(column.key() ? 0.9 : 0.6);
      Object value = column.value(own ? fact : other);
      boolean mayBeBlank = !column.required() && !(value instanceof Set);
      values.add(mayBeBlank && dice.chance(0.1) ? null : value);
    }
    Fact mixed = table.create(values.toArray());
    pool.add(mixed);
    return mixed;
  }
}
