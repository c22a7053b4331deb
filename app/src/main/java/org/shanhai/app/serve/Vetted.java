package org.shanhai.app.serve;

import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.InitializeRequest;
import io.modelcontextprotocol.spec.McpSchema.PaginatedRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.JsonObject;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a line of JSON-RPC 2.0 is: a message that may be handed on, or what is answered instead.
sealed interface Vetted {
    JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /// As who answers reads: what it does not know it leaves out.
    JsonMapper TOLERANT = new JsonMapper();

    String CALL = "tools/call";

    Set<String> HANDED_ON = Set.of("jsonrpc", "id", "method", "params");

    /// A message as the protocol has it.
    ///
    /// @param id null of what is only told, which nobody answers
    record Message(@Nullable JsonNode id, String method, JsonNode whole) implements Vetted {
        byte[] line() {
            return Vetted.line(whole);
        }

        /// Whether a greeting says all that the protocol asks of one.
        boolean isGreeting() {
            JsonNode given = whole.path("params");
            return given.path("protocolVersion").isString()
                    && given.path("capabilities").isObject()
                    && given.at("/clientInfo/name").isString()
                    && given.at("/clientInfo/version").isString()
                    && isRead(given, InitializeRequest.class);
        }
    }

    /// To be answered by an error, with the id of what was asked, where that is known.
    record Wrong(Fault fault, @Nullable JsonNode id) implements Vetted {
        byte[] line(String why) {
            Map<String, @Nullable Object> error = JsonObject.of("code", fault.code, "message", why);
            return Vetted.line(JsonObject.of("jsonrpc", "2.0", "id", id, "error", error));
        }
    }

    /// Something that is answered by nothing: an answer to what was never asked.
    record Idle() implements Vetted {}

    /// The errors the protocol names.
    enum Fault {
        NO_JSON(-32700),
        TOO_LONG(-32700),
        NO_REQUEST(-32600),
        NOT_BEGUN(-32600),
        ASKED_TWICE(-32600),
        NO_METHOD(-32601),
        NO_PARAMETERS(-32602),
        NO_GREETING(-32602);

        private final int code;

        Fault(int code) {
            this.code = code;
        }

        /// Of the words that say it.
        String words() {
            return "mcp." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// @param bytes of a line without its end
    static Vetted of(byte[] bytes) {
        JsonNode read;
        try {
            // Strictly: what is no UTF-8 is no JSON.
            read =
                    JSON.readTree(
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .decode(ByteBuffer.wrap(bytes))
                                    .toString());
        } catch (CharacterCodingException | JacksonException noJson) {
            return new Wrong(Fault.NO_JSON, null);
        }
        if (read.isMissingNode()) {
            return new Wrong(Fault.NO_JSON, null);
        }
        if (!read.isObject()) {
            // Batches too: the protocol of assistants has none.
            return new Wrong(Fault.NO_REQUEST, null);
        }
        JsonNode id = read.path("id");
        // What could not be said again as it was, the answer would be nobody's.
        boolean isNumbered =
                id.isString() && StandardCharsets.UTF_8.newEncoder().canEncode(id.asString())
                        || id.isIntegralNumber() && id.canConvertToLong();
        JsonNode known = isNumbered ? id : null;
        if (!read.path("jsonrpc").isString() || !read.path("jsonrpc").asString().equals("2.0")) {
            return new Wrong(Fault.NO_REQUEST, known);
        }
        if (!read.has("method") && isNumbered && (read.has("result") || read.has("error"))) {
            return new Idle();
        }
        if (!read.path("method").isString() || !isNumbered && !id.isMissingNode()) {
            return new Wrong(Fault.NO_REQUEST, known);
        }
        JsonNode parameters = read.path("params");
        boolean isCall = read.path("method").asString().equals(CALL);
        if (isCall
                ? !names(parameters)
                : !parameters.isMissingNode()
                        && !(parameters.isObject() && isRead(parameters, PaginatedRequest.class))) {
            // What is only told is answered by nothing, not even an error.
            return known == null ? new Idle() : new Wrong(Fault.NO_PARAMETERS, known);
        }
        ((tools.jackson.databind.node.ObjectNode) read).retain(HANDED_ON);
        return new Message(known, read.path("method").asString(), read);
    }

    /// Whether a tool is named, and what it is given.
    private static boolean names(JsonNode parameters) {
        JsonNode given = parameters.path("arguments");
        return parameters.path("name").isString()
                && (given.isMissingNode() || given.isNull() || given.isObject())
                && isRead(parameters, CallToolRequest.class);
    }

    /// Whether who answers can read what is asked; what it cannot it would answer in its own terms.
    private static boolean isRead(JsonNode parameters, Class<?> asked) {
        try {
            return TOLERANT.treeToValue(parameters, asked) != null;
        } catch (JacksonException unread) {
            return false;
        }
    }

    private static byte[] line(Object json) {
        return (JSON.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
