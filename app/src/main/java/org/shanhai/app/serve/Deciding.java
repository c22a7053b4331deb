package org.shanhai.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Waiter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Records what was decided about a project of the pack, as `admit --record` does: on the figures
/// that the same parameters ask about, in the register that the server was started with.
///
/// Who decides and why comes in the body, as JSON, so that it stands in no address.
final class Deciding {
    /// Before the key of the project.
    static final String AT = "/api/decisions/record/";

    private static final int MOST_BYTES = 1 << 16;
    private static final Set<String> FIELDS = Set.of("by", "because", "supersedes", "due");
    private static final JsonMapper JSON = new JsonMapper();

    private Deciding() {}

    /// It is finished even where who asked has gone.
    ///
    /// @param given values of parameters by name
    /// @return number, hash and register as JSON; else what is wrong, in words
    static Asking.Answered record(
            Context request, Map<String, List<String>> given, Served ready, Language language)
            throws IOException {
        Words words = Words.in(language);
        Question question = Questions.admission();
        Optional<String> wrong =
                question.findWrong(request.pathParamMap(), given, ready.region(), words);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        Optional<List<String>> said = options(read(request));
        if (said.isEmpty()) {
            return refused(words.get("serve.decision.unreadable"));
        }
        if (said.get().isEmpty()) {
            return refused(words.get("serve.decision.by_and_because"));
        }
        List<String> line = new ArrayList<>(question.arguments(request.pathParamMap(), given));
        line.addAll(line.indexOf("--"), said.get());
        Asking.Answered answered =
                ready.asking().ask(line, language, Form.JSON, Waiter.PATIENT);
        if (answered.body().isBlank()) {
            return answered;
        }
        JsonNode body = JSON.readTree(answered.body());
        return answered.outcome() == Asking.Outcome.DONE
                ? new Asking.Answered(Asking.Outcome.DONE, told(body.path("recorded")), "")
                : new Asking.Answered(answered.outcome(), "", sentences(body));
    }

    private static String told(JsonNode recorded) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", recorded.path("number").asLong());
        json.put("hash", recorded.path("hash").asString());
        json.put("register", recorded.path("register").asString());
        return JsonWriter.write(json);
    }

    private static Asking.Answered refused(String why) {
        return new Asking.Answered(Asking.Outcome.WRONG_USE, "", why);
    }

    /// Null where it is too long or no JSON.
    private static @Nullable JsonNode read(Context request) throws IOException {
        byte[] sent = request.req().getInputStream().readNBytes(MOST_BYTES + 1);
        if (sent.length > MOST_BYTES) {
            // What is on its way is not waited for.
            request.header("Connection", "close");
            return null;
        }
        try {
            return JSON.readTree(sent);
        } catch (JacksonException noJson) {
            return null;
        }
    }

    /// What is said of a decision, as options: none where it has nobody who answers for it, or no
    /// reason; empty where it cannot be read.
    private static Optional<List<String>> options(@Nullable JsonNode said) {
        if (said == null || !said.isObject() || !FIELDS.containsAll(said.propertyNames())) {
            return Optional.empty();
        }
        JsonNode supersedes = said.path("supersedes");
        JsonNode due = said.path("due");
        boolean readable =
                isTextOrNone(said.path("by"))
                        && isTextOrNone(said.path("because"))
                        && (isNone(supersedes) || supersedes.isIntegralNumber())
                        && (isNone(due)
                                || due.isArray() && due.valueStream().allMatch(JsonNode::isString));
        if (!readable) {
            return Optional.empty();
        }
        String by = said.path("by").asString("").strip();
        String because = said.path("because").asString("").strip();
        if (by.isEmpty() || because.isEmpty()) {
            return Optional.of(List.of());
        }
        List<String> options = new ArrayList<>();
        options.add("--record");
        options.add("--by=" + by);
        options.add("--because=" + because);
        if (!isNone(supersedes)) {
            options.add("--supersedes=" + supersedes.asString());
        }
        due.valueStream().forEach(one -> options.add("--due=" + one.asString()));
        return Optional.of(options);
    }

    private static boolean isTextOrNone(JsonNode node) {
        return isNone(node) || node.isString();
    }

    private static boolean isNone(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    /// What a refusal says.
    private static String sentences(JsonNode refusal) {
        return refusal.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .collect(Collectors.joining(" "));
    }
}
