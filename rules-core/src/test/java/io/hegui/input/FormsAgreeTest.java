package io.hegui.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same random content, good and bad, says the same in every form. */
class FormsAgreeTest extends InFolder {
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "A1",
          "A2",
          "A3",
          "是",
          "false",
          "2015-09-05",
          "2015年9月31日",
          "2016年3月",
          "3",
          "3.5",
          "-1",
          "1,500.00",
          "92.5%",
          "COUNTY",
          "县级",
          "MEMBER",
          "村规划",
          "SUPERVISION",
          "科级",
          "UNIT_HEAD；乡镇长",
          "队员、x",
          "5.13E+17",
          "１２",
          "a,b",
          "a\"b",
          "a\nb",
          "\u3000村 ",
          "x;y");

  private static String value(Random random, ColumnSchema column) {
    if (column.key()) {
      return "K" + random.nextInt(40);
    } else if (!column.words().isEmpty() && random.nextInt(4) > 0) {
      return column.words().get(random.nextInt(column.words().size())).word();
    } else if (random.nextInt(3) > 0) {
      return switch (column.type()) {
        case ID, TEXT -> "K" + random.nextInt(40);
        case DATE -> "2015/1" + random.nextInt(3) + "/" + (1 + random.nextInt(31));
        case MONTH -> "2016." + random.nextInt(14);
        case BOOL -> "是";
        default -> String.valueOf(random.nextInt(6));
      };
    }
    return VALUES.get(random.nextInt(VALUES.size()));
  }

  private static String quote(String value, String quote) {
    String escaped = value.replace("\n", quote.equals("\\\"") ? "\\n" : "\n").replace("\"", quote);
    return "\"" + escaped + "\"";
  }

  @Test
  void theSameContentGivesEqualFactsAndFindings() throws IOException {
    Random random = new Random(7);
    Path csv = Files.createDirectory(folder.resolve("csv"));
    Path jsonl = Files.createDirectory(folder.resolve("jsonl"));
    List<String> tables = new ArrayList<>();
    for (TableSchema table : Schema.standard().tables()) {
      StringBuilder cells = new StringBuilder();
      List<String> objects = new ArrayList<>();
      List<ColumnSchema> columns = table.columns();
      cells.append(columns.stream().map(ColumnSchema::heading).collect(Collectors.joining(",")));
      for (int row = 0; row < 60; row++) {
        List<String> values = columns.stream().map(column -> value(random, column)).toList();
        if (values.stream().allMatch(String::isBlank)) {
          continue; // a row without content is none in CSV
        }
        List<String> fields = new ArrayList<>();
        List<String> quoted = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
          quoted.add(quote(values.get(i), "\"\""));
          fields.add("\"" + columns.get(i).name() + "\":" + quote(values.get(i), "\\\""));
        }
        cells.append("\n").append(String.join(",", quoted));
        objects.add("{" + String.join(",", fields) + "}");
      }
      Files.write(
          csv.resolve(table.heading() + ".csv"), cells.append("\n").toString().getBytes(GB18030));
      Files.writeString(jsonl.resolve(table.name() + ".jsonl"), String.join("\n", objects));
      tables.add("\"" + table.heading() + "\":[" + String.join(",\n", objects) + "]");
    }
    Path json = folder.resolve("a.json");
    Files.writeString(json, "{" + String.join(",", tables) + "}", StandardCharsets.UTF_16);

    Submission first = SubmissionReader.standard().read(json);
    assertThat(first.accounts()).hasSize(Schema.standard().tables().size());
    assertThat(first.accounts()).allMatch(a -> a.read() == a.accepted() + a.rejected());
    assertThat(first.accounts()).allMatch(a -> a.accepted() > 0);
    assertThat(first.accounts()).extracting(a -> a.rejected()).anyMatch(rejected -> rejected > 0);
    for (Path other : List.of(csv, jsonl)) {
      Submission read = SubmissionReader.standard().read(other);
      assertThat(read.accounts()).isEqualTo(first.accounts());
      for (TableSchema table : Schema.standard().tables()) {
        assertThat(facts(read, table)).isEqualTo(facts(first, table));
      }
      assertThat(said(read)).containsExactlyInAnyOrderElementsOf(said(first));
    }
  }

  private static List<Fact> facts(Submission submission, TableSchema table) {
    return submission.rows(table.name()).stream().<Fact>map(row -> row.fact()).toList();
  }

  /** The findings without their places; of repeated ids only which. */
  private static List<String> said(Submission submission) {
    return submission.findings().stream()
        .map(f -> f.table() + " " + f.column() + " " + f.problem() + " " + f.value() + f.effect())
        .toList();
  }
}
