package com.mastertrade.simulator.stream;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A message of a client: subscribe, unsubscribe, list, or a property of the connection. */
final class StreamRequest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int STREAMS_PER_CONNECTION = 1024;
  private static final int BAD_REQUEST = 2;
  private static final int BAD_JSON = 3;

  private final StreamConnection connection;
  private final StreamRegistry registry;

  StreamRequest(StreamConnection connection, StreamRegistry registry) {
    this.connection = connection;
    this.registry = registry;
  }

  String answer(String text) {
    try {
      return answer(MAPPER.readTree(text)).toString();
    } catch (JacksonException e) {
      return error(JsonNodeFactory.instance.nullNode(), BAD_JSON, "Invalid JSON").toString();
    }
  }

  private ObjectNode answer(JsonNode request) {
    JsonNode id = request.path("id");
    if (id.isObject() || id.isArray() || id.isBoolean()) {
      return error(
          JsonNodeFactory.instance.nullNode(),
          BAD_REQUEST,
          "Invalid request: request ID must be an unsigned integer or a string");
    }
    return switch (request.path("method").asString("")) {
      case "SUBSCRIBE" -> subscribe(id, params(request));
      case "UNSUBSCRIBE" -> unsubscribe(id, params(request));
      case "LIST_SUBSCRIPTIONS" -> list(id);
      case "SET_PROPERTY" -> setProperty(id, request.path("params"));
      case "GET_PROPERTY" -> result(id).put("result", connection.wrapped());
      default -> error(id, BAD_REQUEST, "Invalid request: unknown method");
    };
  }

  private ObjectNode subscribe(JsonNode id, List<String> streams) {
    if (streams.isEmpty()) {
      return error(id, BAD_REQUEST, "Invalid request: params must be a list of streams");
    }
    if (connection.streams().size() + streams.size() > STREAMS_PER_CONNECTION) {
      return error(id, BAD_REQUEST, "Invalid request: too many streams on one connection");
    }
    connection.add(streams);
    registry.subscribe(connection, streams);
    return result(id);
  }

  private ObjectNode unsubscribe(JsonNode id, List<String> streams) {
    connection.remove(streams);
    registry.unsubscribe(connection, streams);
    return result(id);
  }

  private ObjectNode list(JsonNode id) {
    ObjectNode answer = result(id);
    connection.streams().forEach(answer.putArray("result")::add);
    return answer;
  }

  private ObjectNode setProperty(JsonNode id, JsonNode params) {
    if (!params.path(0).asString("").equals("combined") || !params.path(1).isBoolean()) {
      return error(id, BAD_REQUEST, "Invalid request: the only property is combined");
    }
    connection.wrap(params.path(1).booleanValue());
    return result(id);
  }

  private static List<String> params(JsonNode request) {
    List<String> streams = new ArrayList<>();
    for (JsonNode stream : request.path("params")) {
      if (stream.isString()) {
        streams.add(stream.stringValue());
      }
    }
    return streams;
  }

  private static ObjectNode result(JsonNode id) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode().putNull("result");
    return answer.set("id", id.isMissingNode() ? JsonNodeFactory.instance.nullNode() : id);
  }

  private static ObjectNode error(JsonNode id, int code, String message) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.putObject("error").put("code", code).put("msg", message);
    return answer.set("id", id.isMissingNode() ? JsonNodeFactory.instance.nullNode() : id);
  }
}
