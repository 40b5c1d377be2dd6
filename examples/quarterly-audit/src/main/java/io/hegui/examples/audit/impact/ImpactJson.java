package io.hegui.examples.audit.impact;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An impact or a sweep as JSON; the same one gives the same bytes. The stream stays open. */
public final class ImpactJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  private ImpactJson() {}

  /** Writes an impact, with its counts by each grouping. */
  public static void write(Impact impact, OutputStream out) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("quarters", impact.quarters());
    all.put("total", counts(impact.total()));
    for (Grouping grouping : Grouping.values()) {
      String name =
          "by" + grouping.name().charAt(0) + grouping.name().substring(1).toLowerCase(Locale.ROOT);
      all.put(name, impact.by(grouping).stream().map(ImpactJson::group).toList());
    }
    all.put("rulesGone", impact.rulesGone());
    all.put("rulesNew", impact.rulesNew());
    all.put("verdicts", impact.shifts().stream().map(ImpactJson::shift).toList());
    JSON.writeValue(out, all);
  }

  /** Writes a sweep. */
  public static void write(Swept swept, OutputStream out) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("parameter", swept.parameter());
    all.put("current", swept.current());
    all.put("rules", swept.rules());
    List<Map<String, Object>> points =
        swept.points().stream()
            .map(
                point ->
                    fields(
                        "value",
                        point.value(),
                        "total",
                        point.total(),
                        "violations",
                        point.violations()))
            .toList();
    all.put("points", points);
    JSON.writeValue(out, all);
  }

  private static Map<String, Object> counts(Tally tally) {
    return fields(
        "appear",
        tally.appear(),
        "end",
        tally.end(),
        "change",
        tally.change(),
        "otherwise",
        tally.otherwise());
  }

  private static Map<String, Object> group(Tally tally) {
    Map<String, Object> group = fields("group", tally.label());
    group.putAll(counts(tally));
    return group;
  }

  private static Map<String, Object> shift(Shift shift) {
    return fields(
        "turn",
        shift.turn(),
        "period",
        shift.period(),
        "clause",
        shift.clause(),
        "ruleId",
        shift.ruleId(),
        "subject",
        shift.subject(),
        "occurrence",
        shift.occurrence(),
        "before",
        shift.before(),
        "after",
        shift.after(),
        "message",
        shift.message(),
        "townships",
        shift.townships(),
        "ranks",
        shift.ranks());
  }

  private static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return fields;
  }
}
