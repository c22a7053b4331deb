package org.shanhai.app.enquiry;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Admission;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.decisions.Content;
import org.shanhai.app.decisions.Decision;
import org.shanhai.app.decisions.DecisionRegister;
import org.shanhai.app.decisions.StoredPack;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Program;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.project.AdmitResult;
import org.shanhai.ask.project.Registers;
import org.shanhai.pack.PackCopy;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Zone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts an admission into the register of decisions with all that it takes to work it out again.
final class Recorder {
    private static final JsonMapper JSON = new JsonMapper();

    private final Making making;
    private final Words words;

    Recorder(Making making) {
        this.making = making;
        words = making.words();
    }

    /// @return what to tell of it
    /// @throws Refusal where it cannot be recorded; nothing is then
    Answer.Statement record(AdmitResult.Decided decided, Recording recording) throws IOException {
        Admission admission = decided.admission();
        Map<String, LocalDate> due = recording.due();
        String pack = making.session().pack();
        // As it is worked out again, whoever asks.
        Reader program = new Reader(making.session().forPrograms(), true, true);
        Answer answer = new AdmitLayout().answer(decided, program);
        String json = JsonWriter.write(answer);
        JsonNode told = JSON.readTree(json);
        requireConditions(told.path("conditions"), due.keySet());
        List<Content> contents = new ArrayList<>(StoredPack.contents(PackCopy.of(pack)));
        String packHash = contents.getFirst().hash();
        Content ruleset =
                Content.of(
                        Content.Kind.RULESET,
                        admission.ruleset().key(),
                        JSON.writeValueAsString(admission.ruleset()));
        Content memo = Content.of(Content.Kind.ANSWER, admission.proposal().project().key(), json);
        contents.add(ruleset);
        contents.add(memo);
        Project project = admission.proposal().project();
        Place place = admission.proposal().place();
        Optional<Zone> zone = admission.proposal().zone();
        Instant now = making.session().clock().instant().truncatedTo(ChronoUnit.SECONDS);
        ObjectNode said =
                JSON.createObjectNode()
                        .put("at", now.toString())
                        .put("by", recording.by())
                        .put("because", recording.because())
                        .put("project", project.key())
                        .put("name", project.name())
                        .put("name_local", project.nameLocal())
                        .put("industry", project.industry().orElse(null))
                        .put("place", place.key())
                        .put("zone", zone.map(Zone::key).orElse(null))
                        // Later nobody need have the pack at hand to read where it was.
                        .put("site_name", zone.map(Zone::name).orElse(place.name()))
                        .put("site_name_local", zone.map(Zone::nameLocal).orElse(place.nameLocal()))
                        .put("verdict", admission.verdict().key())
                        .put("currency", decided.region().currency());
        said.set("figures", told.path("figures"));
        said.set("conditions", dated(told.path("conditions"), wordings(answer), due));
        named(said.putObject("ruleset"), admission.ruleset().key(), ruleset.hash());
        named(said.putObject("pack"), pack, packHash);
        said.put("program", Program.name())
                .put("language", words.language().key())
                .put(
                        "decimal",
                        making.session().options().decimal().map(mark -> mark.name()).orElse(null))
                .put("list", making.session().options().list());
        ArrayNode asked = said.putArray("arguments");
        ArrayNode files = said.putArray("files");
        for (AskedFile one : AskedFile.list(making.asked())) {
            ObjectNode argument =
                    asked.addObject().put("option", one.option()).put("value", one.value());
            if (one.file().isPresent()) {
                Content file = Content.of(Content.Kind.INPUT, one.fileName(), one.bytes());
                contents.add(file);
                argument.put("file", file.hash()).put("key", one.suffix());
                named(files.addObject(), one.value(), file.hash());
            }
        }
        named(said.putObject("answer"), "admit", memo.hash());
        DecisionRegister register = Registers.open(recording.register(), making.session());
        Decision decision =
                Registers.asked(
                        words, () -> register.append(said, contents, recording.supersedes()));
        return told(decision, register, due.size());
    }

    private static void named(ObjectNode into, String name, String hash) {
        into.put("name", name).put("hash", hash);
    }

    private void requireConditions(JsonNode conditions, Set<String> due) {
        Set<String> known = new TreeSet<>();
        conditions.forEach(one -> known.add(one.path("condition").asString("")));
        List<String> unknown = due.stream().filter(key -> !known.contains(key)).toList();
        if (!unknown.isEmpty()) {
            throw Refusal.saying(
                    "no_such_condition",
                    words.get(
                            "admit.no_such_condition",
                            String.join(", ", unknown),
                            String.join(", ", known)));
        }
    }

    /// The conditions in the words of the memo, in their order: later nobody need have the rules at
    /// hand to read them.
    private static List<String> wordings(Answer answer) {
        return answer.parts().stream()
                .filter(Answer.Table.class::isInstance)
                .map(Answer.Table.class::cast)
                .filter(table -> table.key().equals("conditions"))
                .flatMap(
                        table -> {
                            int at =
                                    table.columns().stream()
                                            .map(Answer.Column::key)
                                            .toList()
                                            .indexOf("condition");
                            return table.rows().stream().map(row -> row.get(at).text());
                        })
                .toList();
    }

    private static ArrayNode dated(
            JsonNode conditions, List<String> wordings, Map<String, LocalDate> due) {
        ArrayNode dated = JSON.createArrayNode();
        for (JsonNode condition : conditions) {
            ObjectNode one = dated.addObject();
            condition.properties().forEach(field -> one.set(field.getKey(), field.getValue()));
            one.put("told", wordings.get(dated.size() - 1));
            @Nullable LocalDate date = due.get(condition.path("condition").asString(""));
            one.put("due", date == null ? null : date.toString());
        }
        return dated;
    }

    /// What is told of a recorded decision, among what is read first.
    static Finding finding(Answer.Statement recorded) {
        return new Finding(
                recorded.key(),
                recorded.text(),
                new Cell("", recorded.json()),
                new Cell("", Basis.REPORTED.key()),
                "decisions list");
    }

    private Answer.Statement told(Decision decision, DecisionRegister register, int dated) {
        Map<String, @Nullable Object> json =
                JsonObject.of(
                        "number",
                        decision.number(),
                        "hash",
                        decision.hash(),
                        "register",
                        register.name());
        List<String> text = new ArrayList<>();
        text.add(
                words.get(
                        "admit.recorded",
                        decision.number(),
                        register.name(),
                        decision.hash(),
                        dated));
        String clock = decision.text("clock");
        if (!clock.isEmpty()) {
            json.put("clock", clock);
            text.add(words.get("admit.recorded.clock", clock, decision.text("at")));
        }
        return new Answer.Statement(
                "recorded", String.join(words.get("text.between_sentences"), text), json, true);
    }
}
