package org.shanhai.app.enquiry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.decisions.Content;
import org.shanhai.app.decisions.Decision;
import org.shanhai.app.decisions.DecisionRegister;
import org.shanhai.app.decisions.Differences;
import org.shanhai.app.decisions.StoredPack;
import org.shanhai.app.output.WorkingFolder;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Program;
import org.shanhai.ask.Session;
import org.shanhai.key.Keyed;
import org.shanhai.pack.PackCopy;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.unit.DecimalMark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A recorded decision worked out again from what is kept of it, by the program as it is now.
///
/// @param then the answer that was recorded
/// @param now what comes of it today; empty where there is no answer any more
/// @param refusal why there is none; else empty
/// @param program that recorded it
/// @param programNow the one at work
/// @param inputs what has changed, where it was taken from, since it was recorded
record Recomputation(
        JsonNode then,
        Optional<JsonNode> now,
        String refusal,
        String program,
        String programNow,
        List<Input> inputs) {
    private static final JsonMapper JSON = new JsonMapper();

    Recomputation {
        inputs = List.copyOf(inputs);
    }

    /// An input as it lies today where it was taken from.
    ///
    /// @param files of a pack, those that differ
    record Input(String name, State state, List<String> files) {
        /// How it stands to what was kept.
        enum State implements Keyed {
            SAME,
            CHANGED,
            GONE
        }
    }

    /// Whether the same comes of it, every number to nine digits.
    boolean isSame() {
        return now.isPresent() && differences().isEmpty();
    }

    List<Differences.Difference> differences() {
        return now.map(today -> Differences.between(then, today)).orElse(List.of());
    }

    boolean isSameProgram() {
        return program.equals(programNow);
    }

    /// @param session by engines that hold nothing of another pack
    static Recomputation of(Decision decision, DecisionRegister register, Session session)
            throws IOException {
        JsonNode said = decision.said();
        byte[] list = register.content(said.path("pack").path("hash").asString(""));
        JsonNode then =
                JSON.readTree(register.content(said.path("answer").path("hash").asString("")));
        try (WorkingFolder working = WorkingFolder.open("shanhai-decision")) {
            Files.createDirectories(working.path());
            Map<String, List<String>> asked = asked(said, register, working.path());
            String pack =
                    PackCopy.lay(
                            StoredPack.layers(list, register::content),
                            working.path().resolve("pack"));
            Told told =
                    Told.ask(new Asked(Enquiries.ADMIT, asked), asThen(session, said, pack), true);
            return new Recomputation(
                    then,
                    told instanceof Told.Answered answered
                            ? Optional.of(JSON.readTree(JsonWriter.write(answered.laid().answer())))
                            : Optional.empty(),
                    refusal(told),
                    said.path("program").asString(""),
                    Program.name(),
                    inputs(said, list));
        }
    }

    /// What was asked, by name; files are laid out as they were.
    private static Map<String, List<String>> asked(
            JsonNode said, DecisionRegister register, Path working) throws IOException {
        Map<String, List<String>> asked = new HashMap<>();
        int number = 0;
        for (JsonNode argument : said.path("arguments")) {
            String value = argument.path("value").asString("");
            if (argument.has("file")) {
                Path home = Files.createDirectories(working.resolve("input" + number++));
                String key = argument.path("key").asString("");
                String name = value.substring(0, value.length() - key.length());
                Path file = home.resolve(String.valueOf(Path.of(name).getFileName()));
                Files.write(file, register.content(argument.path("file").asString("")));
                value = file + key;
            }
            asked.computeIfAbsent(
                            AskedFile.name(argument.path("option").asString("")),
                            each -> new ArrayList<>())
                    .add(value);
        }
        return asked;
    }

    /// The pack, the list, the language and the decimal mark are those of then.
    private static Session asThen(Session session, JsonNode said, String pack) {
        Language language = Language.find(said.path("language").asString("")).orElse(Language.EN);
        Optional<DecimalMark> decimal =
                Optional.of(said.path("decimal").asString(""))
                        .filter(mark -> !mark.isEmpty())
                        .map(DecimalMark::valueOf);
        return new Session(
                session.engines(),
                pack,
                new PackOptions(false, decimal).of(said.path("list").asInt(0)),
                Words.in(language).forPrograms(),
                session.waiter(),
                session.clock(),
                session.register());
    }

    /// Why there is no answer; empty where there is one.
    private static String refusal(Told told) {
        return switch (told) {
            case Told.Answered answered -> "";
            case Told.Refused refused -> JsonWriter.write(refused.answer()).strip();
            case Told.Wrong wrong -> wrong.said();
            case Told.Failed failed -> failed.failure().said();
        };
    }

    private static List<Input> inputs(JsonNode said, byte[] list) {
        List<Input> inputs = new ArrayList<>();
        String pack = said.path("pack").path("name").asString("");
        inputs.add(pack(pack, list));
        for (JsonNode file : said.path("files")) {
            String name = file.path("name").asString("");
            AskedFile asked = AskedFile.of("", name, true);
            Input.State state = Input.State.GONE;
            if (asked.file().isPresent()) {
                try {
                    state =
                            Content.hash(asked.bytes()).equals(file.path("hash").asString(""))
                                    ? Input.State.SAME
                                    : Input.State.CHANGED;
                } catch (IOException unreadable) {
                    state = Input.State.GONE;
                }
            }
            inputs.add(new Input(name, state, List.of()));
        }
        return inputs;
    }

    private static Input pack(String name, byte[] list) {
        try {
            byte[] now = StoredPack.contents(PackCopy.of(name)).getFirst().bytes();
            List<String> files = StoredPack.differing(list, now);
            return new Input(name, files.isEmpty() ? Input.State.SAME : Input.State.CHANGED, files);
        } catch (IOException gone) {
            return new Input(name, Input.State.GONE, List.of());
        }
    }

    /// The reasons that were given, in the words of then.
    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        then.path("reasons").forEach(one -> reasons.add(one.path("text").asString("")));
        return reasons;
    }

    /// The parts of the answer in which something differs.
    List<String> differingParts() {
        TreeSet<String> parts = new TreeSet<>();
        differences().forEach(one -> parts.add(one.at().split("[.\\[]", 2)[0]));
        return List.copyOf(parts);
    }
}
