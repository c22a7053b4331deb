package org.shanhai.app.serve;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.enquiry.Asked;
import org.shanhai.app.enquiry.Told;
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

    private static final String COMMAND = "./shanhai admit --record";
    private static final int MOST_BYTES = 1 << 16;
    private static final Set<String> FIELDS = Set.of("by", "because", "supersedes", "due");
    private static final List<String> TOLD = List.of("number", "hash", "register");
    private static final JsonMapper JSON = new JsonMapper();

    private Deciding() {}

    /// It is finished even where who asked has gone.
    ///
    /// @param patience for what is said
    /// @param given values of parameters by name
    /// @return number, hash and register as JSON; else what is wrong, in words
    static Asking.Answered record(
            Context request,
            Duration patience,
            Map<String, List<String>> given,
            Served ready,
            Language language)
            throws IOException {
        Words words = Words.in(language).forPrograms();
        ServedQuestion question = ServedQuestions.admission();
        Optional<String> wrong =
                question.findWrong(request.pathParamMap(), given, ready.region(), words);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        Optional<Map<String, List<String>>> said = wanted(read(request, patience));
        if (said.isEmpty()) {
            return refused(words.get("serve.decision.unreadable"));
        }
        if (said.get().isEmpty()) {
            return refused(words.get("serve.decision.by_and_because"));
        }
        Asked asked = question.asked(request.pathParamMap(), given);
        return switch (ready.asking().tell(asked, said.get(), language, Waiter.PATIENT)) {
            case Told.Answered answered ->
                    new Asking.Answered(
                            Asking.Outcome.DONE, recorded(answered.laid().answer()), "");
            case Told.Refused none ->
                    new Asking.Answered(Asking.Outcome.NO, "", sentences(none.answer()));
            case Told.Wrong wrongly -> refused(wrongly.said());
            case Told.Failed failed ->
                    new Asking.Answered(
                            failed.failure().isDefect() ? Asking.Outcome.DEFECT : Asking.Outcome.NO,
                            "",
                            failed.failure().said());
        };
    }

    /// Its number, hash and register.
    private static String recorded(Answer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        answer.parts().stream()
                .filter(part -> part.key().equals("recorded"))
                .map(part -> (Map<?, ?>) ((Answer.Statement) part).json())
                .forEach(told -> TOLD.forEach(key -> json.put(key, requireNonNull(told.get(key)))));
        return JsonWriter.write(json);
    }

    private static Asking.Answered refused(String why) {
        return new Asking.Answered(Asking.Outcome.WRONG_USE, "", why);
    }

    /// Null where it is too long or no JSON.
    private static @Nullable JsonNode read(Context request, Duration patience) throws IOException {
        byte[] sent = TimelyInput.of(request, patience, COMMAND).readNBytes(MOST_BYTES + 1);
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

    /// What is said of a decision, by name: nothing where it has nobody who answers for it, or no
    /// reason; empty where it cannot be read.
    private static Optional<Map<String, List<String>>> wanted(@Nullable JsonNode said) {
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
            return Optional.of(Map.of());
        }
        Map<String, List<String>> wanted = new HashMap<>();
        wanted.put("record", List.of("true"));
        wanted.put("by", List.of(by));
        wanted.put("because", List.of(because));
        if (!isNone(supersedes)) {
            wanted.put("supersedes", List.of(supersedes.asString()));
        }
        wanted.put("due", due.valueStream().map(JsonNode::asString).toList());
        return Optional.of(wanted);
    }

    private static boolean isTextOrNone(JsonNode node) {
        return isNone(node) || node.isString();
    }

    private static boolean isNone(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    /// What a refusal says.
    private static String sentences(Answer refusal) {
        return refusal.parts().stream()
                .filter(Answer.Statement.class::isInstance)
                .map(part -> ((Answer.Statement) part).text())
                .collect(Collectors.joining(" "));
    }
}
