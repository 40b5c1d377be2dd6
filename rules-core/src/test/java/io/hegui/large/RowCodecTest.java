package io.hegui.large;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.hegui.facts.Allowance;
import io.hegui.facts.Appraisal;
import io.hegui.facts.AppraisalResult;
import io.hegui.facts.Cadre;
import io.hegui.facts.DataFinding;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Fact;
import io.hegui.facts.Household;
import io.hegui.facts.Position;
import io.hegui.facts.Source;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Village;
import io.hegui.text.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept in files beyond memory comes back as it was. */
class RowCodecTest {
  private static final Source PLACE = new Source("县.xlsx", "村", 7);

  @TempDir Path folder = Path.of("");

  static List<Fact> rows() {
    LocalDate day = LocalDate.of(2016, 3, 31);
    return List.of(
        new Village("V1", "上村", "X1", true, null),
        new Village("V2", "a", "X1", false, LocalDate.of(1969, 12, 31)),
        new Household("H1", null, "V1", null, day),
        new Household("H2", "\uD842", "V1", 4, null),
        new Cadre("C1", "甲", "U1", null, EnumSet.noneOf(Position.class), true, null),
        new Cadre("C2", "乙", "U1", null, EnumSet.allOf(Position.class), null, false),
        new Allowance("P1", YearMonth.of(2015, 12), 0, -1, Long.MAX_VALUE),
        new Allowance("P1", YearMonth.of(2016, 1), 1, Long.MIN_VALUE, 12_345),
        new Allowance("P1", YearMonth.of(-1, 12), 1, 2, 3),
        new Appraisal("U1", 2016, day, true, AppraisalResult.VETOED, new BigDecimal("92.50")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowComesBackWithWhereItCameFrom(Fact row) {
    RowCodec codec = new RowCodec(TableSchema.of(row.getClass()), new Names());
    RowBytes bytes = new RowBytes();
    codec.write(row, PLACE, bytes);
    assertThat(codec.source(bytes)).isEqualTo(PLACE);
    assertThat(codec.row(bytes)).isEqualTo(row);
  }

  @Test
  void rowsInAFileComeBackInOrderWithTheirTables() throws IOException {
    Path file = folder.resolve("rows");
    RowBytes row = new RowBytes();
    try (RowFile.Writer out = new RowFile.Writer(file, 16)) {
      for (int size : new int[] {0, 1, 300, 70_000}) {
        row.clear();
        row.putText("x".repeat(size));
        out.write(size % 256, row);
      }
    }
    try (RowFile.Reader in = new RowFile.Reader(file)) {
      for (int size : new int[] {0, 1, 300, 70_000}) {
        assertThat(in.read(row)).isEqualTo(size % 256);
        assertThat(row.getText()).hasSize(size);
      }
      assertThat(in.read(row)).isEqualTo(-1);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, 63, 64, -64, -65, 127, 128, Long.MAX_VALUE, Long.MIN_VALUE})
  void numbersComeBackAndSmallOnesAreShort(long value) {
    RowBytes bytes = new RowBytes();
    bytes.putLong(value);
    assertThat(bytes.size()).isLessThanOrEqualTo(Math.abs(value + 0.5) < 64 ? 1 : 10);
    assertThat(bytes.getLong()).isEqualTo(value);
  }

  @Test
  void textsOfAnyLengthComeBackBesideEachOther() {
    RowBytes bytes = new RowBytes();
    List<String> texts = List.of("", "é".repeat(200), "村".repeat(200), "a村", "\u00FF", "\u0100");
    texts.forEach(bytes::putText);
    assertThat(texts).allSatisfy(text -> assertThat(bytes.getText()).isEqualTo(text));
  }

  @Test
  void whatWasReadIsKept() throws IOException {
    Spilled spilled =
        new Spilled(
            Map.of("villages", 3L, "teams", 0L),
            Map.of("villages", 2L, "teams", 0L),
            List.of("teams"),
            List.of(
                new DataFinding(
                    "villages",
                    PLACE,
                    "id",
                    "?",
                    DataProblem.MALFORMED,
                    DataFinding.Effect.ROW_REJECTED,
                    new Text("坏", "bad"))),
            List.of("县.xlsx", "村"));
    spilled.save(folder.resolve("read.done"));
    assertThat(Spilled.load(folder.resolve("read.done"))).isEqualTo(spilled);
    assertThat(spilled.total()).isEqualTo(2);
  }

  @Test
  void aFileIsThereWholeOrNotAtAll() throws IOException {
    Path file = Files.writeString(folder.resolve("report.json"), "before");
    assertThatIOException()
        .isThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write("half".getBytes(StandardCharsets.UTF_8));
                      throw new IOException("full");
                    }));
    assertThat(file).hasContent("before");
    WholeFile.write(file, out -> out.write("after".getBytes(StandardCharsets.UTF_8)));
    assertThat(file).hasContent("after");
  }

  @Test
  void whatAnotherCheckLeftInTheWorkFolderIsRemovedAndNothingElse() throws IOException {
    Path work = folder.resolve("work");
    WorkFolder one = WorkFolder.open(work, "one");
    Files.createDirectories(one.read());
    Files.writeString(one.read().resolve("a.rows"), "rows");
    Files.createFile(one.done("read"));

    assertThat(WorkFolder.open(work, "one").isDone("read")).isTrue();
    WorkFolder other = WorkFolder.open(work, "other");
    assertThat(other.isDone("read")).isFalse();
    assertThat(other.read()).doesNotExist();
    other.remove();
    assertThat(work).doesNotExist();

    Path theirs = Files.writeString(folder.resolve("letter.txt"), "dear");
    assertThatIOException().isThrownBy(() -> WorkFolder.open(folder, "one"));
    assertThat(theirs).hasContent("dear");
  }

  @Test
  void whoWantsACheckToStopIsAskedAfterItWasToldHowFarItIs() {
    StringBuilder told = new StringBuilder();
    Run run =
        new Run(
            (stage, done, total) ->
                told.append(stage).append(' ').append(done).append('/').append(total),
            () -> !told.isEmpty());
    assertThatExceptionOfType(StoppedException.class)
        .isThrownBy(() -> run.reached(Progress.Stage.CUT, 3, 4));
    assertThat(told).hasToString("CUT 3/4");
  }
}
