package io.hegui.examples.audit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.ColumnType;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Word;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleWriterTest {
  private static final SampleCounty COUNTY = SampleCounty.withFaults(3);
  private static final Submission FACTS = COUNTY.submission();
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(SampleFormat.class)
  void theSameSeedGivesTheSameBytesAndAnotherSeedOthers(SampleFormat format) throws IOException {
    SampleWriter writer = new SampleWriter(format);
    writer.write(FACTS, folder.resolve("once"));
    writer.write(SampleCounty.withFaults(3).submission(), folder.resolve("again"));
    writer.write(SampleCounty.withFaults(4).submission(), folder.resolve("other"));

    Map<String, String> once = contents("once");
    assertThat(contents("again")).isEqualTo(once);
    assertThat(contents("other")).isNotEqualTo(once);
    assertThat(once.keySet()).noneMatch(name -> name.startsWith("."));
  }

  private Map<String, String> contents(String name) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      for (Path file : files.toList()) {
        contents.put(
            String.valueOf(file.getFileName()),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  @Test
  void chineseCsvReadsBackCellByCell() throws IOException {
    new SampleWriter(SampleFormat.CSV).write(FACTS, folder);
    for (TableSchema table : FACTS.schema().tables()) {
      readBack(table, table.heading() + ".csv", ColumnSchema::heading);
    }
  }

  @Test
  void csvWithFieldNamesReadsBackCellByCell() throws IOException {
    new SampleWriter(SampleFormat.CSV_NAMES).write(FACTS, folder);
    for (TableSchema table : FACTS.schema().tables()) {
      readBack(table, table.name() + ".csv", ColumnSchema::name);
    }
  }

  private void readBack(TableSchema table, String file, Function<ColumnSchema, String> title)
      throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).startsWith("\uFEFF");
    List<Object> facts = new ArrayList<>();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text.substring(1))) {
      for (CsvRecord row : csv) {
        if (row.getStartingLineNumber() == 1) {
          assertThat(row.getFields()).isEqualTo(table.columns().stream().map(title).toList());
        } else {
          @Nullable Object[] values = new @Nullable Object[table.columns().size()];
          for (int i = 0; i < values.length; i++) {
            values[i] = value(table.columns().get(i), row.getField(i));
          }
          facts.add(table.create(values));
        }
      }
    }
    assertThat(facts).isEqualTo(FACTS.facts(table.type()));
  }

  private static @Nullable Object value(ColumnSchema column, String cell) {
    if (column.type() == ColumnType.WORDS) {
      return words(Splitter.on(';').omitEmptyStrings().splitToList(cell), column, Word::word);
    } else if (cell.isEmpty()) {
      return null;
    }
    return switch (column.type()) {
      case BOOL -> {
        assertThat(cell).isIn("是", "否");
        yield cell.equals("是");
      }
      case MONEY -> {
        assertThat(cell).matches("\\d+\\.\\d\\d");
        yield new BigDecimal(cell).movePointRight(2).longValueExact();
      }
      case WORD -> words(List.of(cell), column, Word::word).iterator().next();
      default -> plain(column, cell);
    };
  }

  private static Object plain(ColumnSchema column, String text) {
    return switch (column.type()) {
      case DATE -> LocalDate.parse(text);
      case MONTH -> YearMonth.parse(text);
      case INT -> Integer.parseInt(text);
      case PERCENT -> new BigDecimal(text);
      default -> text;
    };
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // which enumeration it is, only the schema knows
  private static Set<Word> words(
      List<String> texts, ColumnSchema column, Function<Word, String> name) {
    List<Word> found =
        column.words().stream().filter(word -> texts.contains(name.apply(word))).toList();
    assertThat(found).hasSameSizeAs(texts);
    Class type = ((Enum<?>) column.words().get(0)).getDeclaringClass();
    Set words = EnumSet.noneOf(type);
    words.addAll(found);
    return words;
  }

  @Test
  void jsonReadsBackFieldByField() throws IOException {
    new SampleWriter(SampleFormat.JSON).write(FACTS, folder);
    JsonNode county = JSON.readTree(folder.resolve(SampleWriter.JSON_FILE).toFile());
    assertThat(county.size()).isEqualTo(FACTS.schema().tables().size());
    for (TableSchema table : FACTS.schema().tables()) {
      List<Object> facts = new ArrayList<>();
      county.get(table.name()).forEach(row -> facts.add(fact(table, row)));
      assertThat(facts).isEqualTo(FACTS.facts(table.type()));
    }
  }

  @Test
  void jsonLinesReadBackFieldByField() throws IOException {
    new SampleWriter(SampleFormat.JSONL).write(FACTS, folder);
    for (TableSchema table : FACTS.schema().tables()) {
      List<Object> facts = new ArrayList<>();
      for (String line : Files.readAllLines(folder.resolve(table.name() + ".jsonl"))) {
        facts.add(fact(table, JSON.readTree(line)));
      }
      assertThat(facts).isEqualTo(FACTS.facts(table.type()));
    }
  }

  private static Object fact(TableSchema table, JsonNode row) {
    @Nullable Object[] values = new @Nullable Object[table.columns().size()];
    for (int i = 0; i < values.length; i++) {
      ColumnSchema column = table.columns().get(i);
      JsonNode field = row.get(column.name());
      values[i] = field == null ? null : value(column, field);
    }
    return table.create(values);
  }

  private static Object value(ColumnSchema column, JsonNode field) {
    return switch (column.type()) {
      case BOOL -> field.booleanValue();
      case INT -> field.intValue();
      case MONEY -> new BigDecimal(field.asText()).movePointRight(2).longValueExact();
      case WORD ->
          words(List.of(field.textValue()), column, SampleWriterTest::code).iterator().next();
      case WORDS -> {
        List<String> codes = new ArrayList<>();
        field.forEach(code -> codes.add(code.textValue()));
        yield words(codes, column, SampleWriterTest::code);
      }
      default -> plain(column, field.asText());
    };
  }

  private static String code(Word word) {
    return ((Enum<?>) word).name();
  }

  @Test
  void faultsAreWrittenOneALine() throws IOException {
    Path file = folder.resolve("faults.csv");
    SampleWriter.writeFaults(COUNTY.faults(), file);

    assertThat(Files.readAllLines(file))
        .hasSize(COUNTY.faults().size() + 1)
        .anyMatch(line -> line.startsWith("2016Q1,3.1-supervision-group,township:"));
  }
}
