package io.hegui.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The service's description of itself is true. */
class OpenApiTest {
  private static final Client COUNTY = Running.shared().as("county");
  private static final JsonNode API = Running.shared().asNobody().get("/api/openapi").json();

  @BeforeAll
  static void theSampleIsThere() {
    assertThat(COUNTY.submit(Sample.json()).status()).isEqualTo(200);
  }

  @Test
  void itIsOfTheThirdVersionAndNamesEveryPath() {
    assertThat(API.get("openapi").asString()).startsWith("3.1");
    assertThat(new TreeSet<>(API.get("paths").propertyNames()))
        .containsExactlyInAnyOrder(
            "/api/audit",
            "/api/audit/verification",
            "/api/check",
            "/api/due",
            "/api/facts",
            "/api/facts/changes",
            "/api/facts/{table}",
            "/api/findings",
            "/api/findings/{id}",
            "/api/report",
            "/api/reports",
            "/api/reports/{id}",
            "/api/session",
            "/api/stream",
            "/api/what-if");
  }

  @Test
  void everyOperationSaysWhatItIsForInBothLanguages() {
    API.get("paths")
        .forEach(
            path ->
                path.forEach(
                    operation ->
                        assertThat(operation.path("summary").asString(""))
                            .as(operation.path("operationId").asString(""))
                            .contains(" · ")));
  }

  @Test
  void whatItAnswersFitsItsSchemas() {
    String finding = COUNTY.get("/api/findings?size=1").json().at("/items/0/id").asString();
    COUNTY.post("/api/reports", "");
    Map.of(
            "/api/check", "/api/check",
            "/api/findings", "/api/findings?size=500",
            "/api/findings/{id}", "/api/findings/" + finding,
            "/api/due", "/api/due",
            "/api/facts", "/api/facts",
            "/api/audit", "/api/audit",
            "/api/audit/verification", "/api/audit/verification",
            "/api/reports", "/api/reports",
            "/api/session", "/api/session")
        .forEach(OpenApiTest::fits);
  }

  private static void fits(String path, String call) {
    JsonNode content = API.at("/paths/" + path.replace("/", "~1") + "/get/responses/200/content");
    ObjectNode schema = (ObjectNode) content.iterator().next().get("schema").deepCopy();
    schema.set("components", API.get("components"));
    var problems =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.toString(), InputFormat.JSON)
            .validate(COUNTY.get(call).text(), InputFormat.JSON);
    assertThat(problems).as(path).isEmpty();
    assertThat(new JsonMapper().readTree(schema.toString()).has("$ref") || schema.has("items"))
        .isTrue();
  }
}
