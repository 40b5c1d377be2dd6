package io.hegui.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.hegui.report.PolicyRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what a report says of its policy; reports from before policies had parts are archived. */
final class PolicyRefReader extends StdDeserializer<PolicyRef> {
  private static final long serialVersionUID = 1L;

  PolicyRefReader() {
    super(PolicyRef.class);
  }

  @Override
  public PolicyRef deserialize(JsonParser json, DeserializationContext context) throws IOException {
    JsonNode node = context.readTree(json);
    List<PolicyRef.Part> parts = new ArrayList<>();
    for (JsonNode part : node.path("parts")) {
      parts.add(context.readTreeAsValue(part, PolicyRef.Part.class));
    }
    return new PolicyRef(
        text(node, "id", context),
        text(node, "version", context),
        text(node, "digest", context),
        parts);
  }

  private String text(JsonNode node, String field, DeserializationContext context)
      throws IOException {
    JsonNode value = node.path(field);
    return value.isTextual()
        ? value.asText()
        : context.reportInputMismatch(this, "the policy has no %s", field);
  }
}
