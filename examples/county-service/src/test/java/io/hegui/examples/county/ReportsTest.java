package io.hegui.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.county.Client.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportsTest {
  private static final Client COUNTY = Running.shared().as("county");

  @BeforeAll
  static void theSampleIsThere() {
    assertThat(COUNTY.submit(Sample.json()).status()).isEqualTo(200);
  }

  private static Answer accepting(String type, String language) {
    return COUNTY.send(
        COUNTY
            .request("/api/report?period=2016Q1")
            .header("Accept", type)
            .header("Accept-Language", language));
  }

  @Test
  void theFormIsWhatIsAcceptedAndTheLanguageToo() throws IOException {
    Answer html = accepting("text/html", "zh-CN");
    assertThat(html.header("Content-Type")).startsWith("text/html");
    assertThat(html.header("Content-Disposition")).startsWith("attachment");
    assertThat(html.text()).contains("lang=\"zh", "卡龙镇");
    assertThat(accepting("text/html", "en").text()).contains("lang=\"en");
    Answer excel =
        accepting("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "zh");
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(excel.response().body()))) {
      assertThat(workbook.getNumberOfSheets()).isGreaterThan(2);
    }
    assertThat(accepting("*/*", "zh").json().get("period").asString()).isEqualTo("2016Q1");
    assertThat(accepting("image/png", "zh").status()).isEqualTo(406);
  }

  @Test
  void aKeptReportStaysAsItWas() {
    Answer kept = COUNTY.post("/api/reports?period=2016Q1", "");
    assertThat(kept.status()).isEqualTo(201);
    String before = COUNTY.get("/api/report?period=2016Q1").text();
    COUNTY.change("{\"remove\": {\"pairings\": [" + Sample.tree().at("/pairings/0") + "]}}");
    assertThat(COUNTY.get("/api/report?period=2016Q1").text()).isNotEqualTo(before);
    String id = kept.json().get("id").asString();
    assertThat(COUNTY.get("/api/reports/" + id).text()).isEqualTo(before);
    assertThat(COUNTY.get("/api/reports/" + id + "?format=html").text()).contains("<html");
    assertThat(COUNTY.get("/api/reports").text()).contains(id);
    theSampleIsThere();
  }
}
