package io.hegui.policy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;

/**
 * Reads a policy's YAML files as trees. Without an object mapper, for making one and having it look
 * into its first classes takes longer than reading all of a policy.
 */
final class Yaml {
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Yaml() {}

  /**
   * @throws PolicyException if it is no YAML, or more than one document
   */
  static JsonNode parse(String file, byte[] yaml) throws IOException {
    try (JsonParser parser = YAML.createParser(yaml)) {
      parser.nextToken();
      JsonNode root = node(parser);
      if (parser.nextToken() != null) {
        throw new PolicyException(file + " holds more than one document");
      }
      return root;
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "?" : "" + e.getLocation().getLineNr();
      throw new PolicyException(file + " line " + line + ": " + e.getOriginalMessage());
    }
  }

  /** The node that begins with the current token; afterwards the current token is its last. */
  private static JsonNode node(JsonParser parser) throws IOException {
    if (parser.currentToken() == null) {
      return NODES.missingNode();
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          object.set(name, node(parser));
        }
        yield object;
      }
      case START_ARRAY -> {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(node(parser));
        }
        yield array;
      }
      case VALUE_NUMBER_INT ->
          parser.getNumberType() == JsonParser.NumberType.INT
              ? NODES.numberNode(parser.getIntValue())
              : NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
      case VALUE_NULL -> NODES.nullNode();
      default -> NODES.textNode(parser.getText());
    };
  }
}
