package io.hegui.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.county.Client.Answer;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A township sees and changes its own, and learns nothing of the others. */
class TownshipsTest {
  private static final Running SERVICE = Running.shared();
  private static final Client COUNTY = SERVICE.as("county");
  private static final Client TOWN = SERVICE.as("town");

  /** Households of either township. */
  private static String ours = "";

  private static String theirs = "";

  @BeforeAll
  static void theSampleIsThere() {
    assertThat(COUNTY.submit(Sample.json()).status()).isEqualTo(200);
    ours = household(Running.TOWN);
    theirs = household(Running.OTHER_TOWN);
  }

  private static String household(String township) {
    ObjectNode tree = Sample.tree();
    Set<String> villages = new HashSet<>();
    tree.get("villages")
        .forEach(
            village -> {
              if (village.get("townshipId").asString().equals(township)) {
                villages.add(village.get("id").asString());
              }
            });
    for (JsonNode household : tree.get("households")) {
      if (villages.contains(household.get("villageId").asString())) {
        return household.toString();
      }
    }
    throw new IllegalStateException("no household in " + township);
  }

  private static Set<String> ids(Client client) {
    Set<String> ids = new HashSet<>();
    client
        .get("/api/findings?size=500")
        .json()
        .get("items")
        .forEach(each -> ids.add(each.get("id").asString()));
    return ids;
  }

  @Test
  void itsFindingsAreThoseOfTheCountyThatAreItsOwn() {
    Set<String> own = ids(TOWN);
    Set<String> others = ids(SERVICE.as("other"));
    assertThat(own).isNotEmpty().isSubsetOf(ids(COUNTY)).doesNotContainAnyElementsOf(others);
    JsonNode concerning =
        COUNTY.get("/api/findings?size=500&township=" + Running.TOWN).json().get("items");
    assertThat(concerning).isNotEmpty().allMatch(each -> own.contains(each.get("id").asString()));
  }

  @Test
  void nothingThatItGetsNamesAnotherTownship() {
    for (String path :
        new String[] {
          "/api/check",
          "/api/findings?size=500",
          "/api/due?size=500",
          "/api/report",
          "/api/report?format=html",
          "/api/facts/villages?size=500",
          "/api/facts/households?size=500",
          "/api/facts/pairings?size=500",
          "/api/facts/townships",
          "/api/facts/teams?size=500"
        }) {
      assertThat(TOWN.get(path).text()).as(path).isNotEmpty().doesNotContain(Running.OTHER_TOWN);
    }
  }

  @Test
  void anIdThatItGuessesLeadsNowhere() {
    Set<String> theirFindings = ids(SERVICE.as("other"));
    assertThat(theirFindings).isNotEmpty();
    theirFindings.forEach(
        id -> assertThat(TOWN.get("/api/findings/" + id).status()).isEqualTo(404));
    String report = SERVICE.as("other").post("/api/reports", "").json().get("id").asString();
    assertThat(TOWN.get("/api/reports/" + report).status()).isEqualTo(404);
    assertThat(TOWN.get("/api/reports").text()).doesNotContain(report);
    assertThat(SERVICE.as("auditor").get("/api/reports/" + report).status()).isEqualTo(200);
    assertThat(TOWN.get("/api/findings?township=" + Running.OTHER_TOWN).json().get("total").asInt())
        .isZero();
  }

  @Test
  void itChangesItsOwnRows() {
    String version = TOWN.get("/api/facts").header("ETag");
    Answer changed = TOWN.change(households(withOneMore(ours)), "If-Match", version);
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    // What one township saves does not stand in the other's way.
    String theirVersion = SERVICE.as("other").get("/api/facts").header("ETag");
    assertThat(TOWN.change(households(ours)).status()).isEqualTo(200);
    Answer theirChange =
        SERVICE.as("other").change(households(withOneMore(theirs)), "If-Match", theirVersion);
    assertThat(theirChange.status()).isEqualTo(200);
    theSampleIsThere();
  }

  private static String households(String household) {
    return "{\"put\": {\"households\": [" + household + "]}}";
  }

  private static String withOneMore(String household) {
    return household.replaceAll("(\"persons\":)\\d+", "$19");
  }

  @Test
  void itCannotChangeOrTakeOverWhatIsNot() {
    String version = COUNTY.get("/api/facts").header("ETag");
    String ourVillage = ours.replaceAll(".*\"villageId\":\"([^\"]*)\".*", "$1");
    String takenOver = theirs.replaceAll("(\"villageId\":\")[^\"]*", "$1" + ourVillage);
    String theirVillage = theirs.replaceAll(".*\"villageId\":\"([^\"]*)\".*", "$1");
    String givenAway = ours.replaceAll("(\"villageId\":\")[^\"]*", "$1" + theirVillage);
    for (String change :
        new String[] {
          households(withOneMore(theirs)),
          households(takenOver),
          households(givenAway),
          "{\"remove\": {\"households\": [" + theirs + "]}}",
          "{\"put\": {\"povertyExits\": [{\"year\": 2016, \"persons\": 9}]}}",
          "{\"put\": {\"waivers\": [{\"ruleId\": \"3.2-captain\", \"subject\": \"township:"
              + Running.TOWN
              + "\", \"reason\": \"r\", \"approvedBy\": \"a\", \"from\": \"2016-01-01\","
              + " \"to\": \"2016-12-31\"}]}}",
        }) {
      assertThat(TOWN.change(change).problem()).as(change).isEqualTo("not-yours");
      assertThat(TOWN.post("/api/what-if", change, "Content-Type", "application/json").problem())
          .as(change)
          .isEqualTo("not-yours");
    }
    assertThat(COUNTY.get("/api/facts").header("ETag")).isEqualTo(version);
    assertThat(TOWN.submit(Sample.json()).status()).isEqualTo(403);
  }

  /** Otherwise it could try until it knows who is paired with whom. */
  @Test
  void whatItGuessesRightlyIsRefusedLikeWhatItGuessesWrongly() {
    String household = theirs.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");
    String pairing =
        COUNTY.get("/api/facts/pairings?size=1&q=" + household).json().at("/items/0").toString();
    String visible =
        COUNTY.get("/api/facts/households?size=1&q=" + household).json().at("/items/0").toString();
    String unpaired = pairing.replaceAll("(\"from\":\")[^\"]*", "$12015-09-09");
    for (String[] both :
        new String[][] {
          {"pairings", pairing, unpaired}, {"households", visible, withOneMore(visible)}
        }) {
      for (String verb : new String[] {"put", "remove"}) {
        String change = "{\"" + verb + "\": {\"" + both[0] + "\": [ROW]}}";
        Answer right = TOWN.change(change.replace("ROW", both[1]));
        Answer wrong = TOWN.change(change.replace("ROW", both[2]));
        assertThat(right.problem()).as(change).isEqualTo("not-yours");
        assertThat(right.text()).as(change).isEqualTo(wrong.text());
      }
    }
  }

  @Test
  void namesInFullAreForTheCounty() {
    assertThat(TOWN.get("/api/check?unmasked=true").problem()).isEqualTo("names-refused");
    assertThat(SERVICE.as("auditor").get("/api/findings?unmasked=true").status()).isEqualTo(403);
    JsonNode before = COUNTY.get("/api/audit/verification").json();
    assertThat(COUNTY.get("/api/report?unmasked=true").json().get("masked").asBoolean()).isFalse();
    JsonNode entries = COUNTY.get("/api/audit?after=" + before.get("entries").asInt()).json();
    assertThat(entries).anyMatch(each -> each.get("action").asString().equals("NAMES_SHOWN"));
    String kept = COUNTY.post("/api/reports?unmasked=true", "").json().get("id").asString();
    assertThat(SERVICE.as("auditor").get("/api/reports/" + kept).status()).isEqualTo(404);
    assertThat(COUNTY.get("/api/reports/" + kept).status()).isEqualTo(200);
  }
}
