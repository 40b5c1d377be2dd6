package io.hegui.examples.assurance.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import io.hegui.examples.reports.letters.Addressees;
import io.hegui.examples.reports.letters.LetterFolder;
import io.hegui.examples.reports.letters.LetterFormat;
import io.hegui.examples.reports.letters.Letterhead;
import io.hegui.examples.reports.letters.Letters;
import io.hegui.json.ReportJson;
import io.hegui.report.ComplianceReport;
import io.hegui.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Whatever a county writes into its tables, a report shows it and does nothing by it. */
class InjectionTest {
  /** Ends up in verdicts about everything that the schema has. */
  private static final long SEED = 2;

  private static final Map<Attack, ComplianceReport> REPORTS = new EnumMap<>(Attack.class);

  @TempDir Path folder;

  private static byte[] written(Attack attack, Output output) throws IOException {
    return output.of(report(attack));
  }

  private static ComplianceReport report(Attack attack) {
    return REPORTS.computeIfAbsent(attack, each -> HostileCounty.report(each, SEED));
  }

  private static String text(Attack attack, Output output) throws IOException {
    return UTF_8.newDecoder().decode(ByteBuffer.wrap(written(attack, output))).toString();
  }

  @ParameterizedTest
  @EnumSource(Attack.class)
  void noOutputHoldsWhatATerminalObeys(Attack attack) throws IOException {
    for (Output output : EnumSet.complementOf(EnumSet.of(Output.EXCEL))) {
      assertThat(text(attack, output).replaceAll("[\\n\\r\\t]", ""))
          .as("%s in %s", attack, output)
          .doesNotContainPattern("[\\x00-\\x1f\\x7f-\\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]");
    }
  }

  @ParameterizedTest
  @EnumSource(Attack.class)
  void noLineIsForged(Attack attack) throws IOException {
    for (Output output : EnumSet.of(Output.HTML, Output.MARKDOWN, Output.JUNIT, Output.SARIF)) {
      assertThat(text(attack, output).split("[\\n\\r\\u2028\\u2029\\u0085]", -1))
          .as("%s in %s", attack, output)
          .noneMatch(line -> line.startsWith("ERROR forged"));
    }
  }

  @ParameterizedTest
  @EnumSource(Attack.class)
  void noCellOfACsvIsAFormula(Attack attack) throws IOException {
    List<String> cells = new ArrayList<>();
    CsvReader.builder()
        .ofCsvRecord(text(attack, Output.CSV).replace("\ufeff", ""))
        .forEach(row -> cells.addAll(row.getFields()));
    assertThat(cells).hasSizeGreaterThan(100).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*"));
  }

  @ParameterizedTest
  @EnumSource(Attack.class)
  void noCellOfAWorkbookIsAFormulaOfTheCountys(Attack attack) throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(written(attack, Output.EXCEL)))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            boolean formula = cell.getCellType() == CellType.FORMULA;
            assertThat(formula ? cell.getCellFormula() : "").doesNotContain("HYPERLINK", "cmd");
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Attack.class,
      names = {"SCRIPT", "IMAGE", "CDATA", "MARKDOWN"})
  void nothingIsMarkup(Attack attack) throws IOException {
    for (Output output : EnumSet.of(Output.HTML, Output.MARKDOWN, Output.JUNIT)) {
      assertThat(text(attack, output))
          .as("%s in %s", attack, output)
          .doesNotContain("<script>alert", "<img src=x", "<testcase name='forged'", "`<b>");
    }
    assertThat(text(attack, Output.MARKDOWN)).doesNotContain("[x](javascript:");
  }

  @ParameterizedTest
  @EnumSource(Attack.class)
  void formsWithASyntaxKeepIt(Attack attack)
      throws IOException, ParserConfigurationException, SAXException {
    ObjectMapper json = new ObjectMapper();
    assertThat(json.readTree(written(attack, Output.JSON)).isObject()).isTrue();
    assertThat(json.readTree(written(attack, Output.SARIF)).isObject()).isTrue();
    Document junit =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(written(attack, Output.JUNIT)));
    assertThat(junit.getDocumentElement().getTagName()).isEqualTo("testsuites");
  }

  @ParameterizedTest
  @EnumSource(Attack.class)
  void aReportIsReadBackAsItWas(Attack attack) throws IOException {
    byte[] written = written(attack, Output.JSON);
    ComplianceReport read = ReportJson.read(new ByteArrayInputStream(written));
    assertThat(Output.JSON.of(read)).isEqualTo(written);
  }

  @ParameterizedTest
  @EnumSource(Attack.class)
  void lettersStayInTheirFolder(Attack attack) throws IOException {
    Path letters = Files.createDirectories(folder.resolve("one/two/three/letters"));
    new LetterFolder(
            Letters.of(report(attack), Addressees.ALL),
            Letterhead.blank(new Text("方案", "plan")),
            Locale.CHINESE,
            EnumSet.allOf(LetterFormat.class))
        .write(letters);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allMatch(file -> letters.equals(file.getParent()));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Attack.class,
      names = {"PLACEHOLDER"})
  void placeHoldersAreFilledOnce(Attack attack) throws IOException {
    assertThat(text(attack, Output.JSON)).contains("{subject}{0}${jndi:ldap://x}%n%s");
  }
}
