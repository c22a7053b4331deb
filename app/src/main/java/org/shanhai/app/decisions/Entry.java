package org.shanhai.app.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.shanhai.app.text.Visible;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What is to be recorded, and what it must be for that.
///
/// @param register its name, for what is said of it
/// @param contents all that it rests on, whether it is there already or not
record Entry(String register, ObjectNode said, List<Content> contents) {
    /// Fields that are names.
    private static final List<String> NAMES =
            List.of(
                    "by",
                    "project",
                    "name",
                    "name_local",
                    "industry",
                    "place",
                    "zone",
                    "site_name",
                    "site_name_local");

    /// That a name is what it looks like.
    void requireNames() {
        List<String> names = new ArrayList<>();
        NAMES.forEach(field -> names.add(said.path(field).asString("")));
        said.path("files").forEach(file -> names.add(file.path("name").asString("")));
        said.path("arguments").forEach(one -> names.add(one.path("value").asString("")));
        names.add(said.path("pack").path("name").asString(""));
        contents.forEach(content -> names.add(content.name()));
        List<String> wrong = new ArrayList<>();
        names.stream()
                .filter(name -> !Visible.name(name).equals(name))
                .map(Visible::name)
                .forEach(wrong::add);
        // A reason may have several lines.
        String because = said.path("because").asString("");
        if (!Visible.lines(because).equals(because)) {
            wrong.add(Visible.lines(because));
        }
        if (!wrong.isEmpty()) {
            throw new RegisterTrouble(
                    RegisterTrouble.Kind.CONTROLS,
                    register,
                    String.join(", ", wrong.stream().distinct().toList()));
        }
    }

    /// That what it decides on is open, or what it supersedes stands.
    void requireStanding(List<Decision> before, OptionalLong supersedes) {
        Map<Long, Decision> standing = new LinkedHashMap<>();
        before.forEach(decision -> standing.put(decision.number(), decision));
        before.forEach(decision -> decision.supersedes().ifPresent(standing::remove));
        if (supersedes.isPresent() && standing.remove(supersedes.getAsLong()) == null) {
            throw new RegisterTrouble(
                    RegisterTrouble.Kind.NOT_STANDING, register, supersedes.getAsLong());
        }
        String about = Decision.about(said);
        for (Decision decision : standing.values()) {
            if (Decision.about(decision.said()).equals(about)) {
                throw new RegisterTrouble(
                        RegisterTrouble.Kind.DECIDED,
                        register,
                        about.lines().findFirst().orElse(""),
                        decision.number());
            }
        }
        if (supersedes.isPresent()) {
            said.put("supersedes", supersedes.getAsLong());
        } else {
            said.putNull("supersedes");
        }
    }

    /// That time goes on: of a clock that was set back the entry keeps what it told, and has the
    /// time of the last one before. And that nothing is due before, by the day where it is
    /// recorded.
    void requireTime(List<Decision> before) {
        Optional<Instant> clock = Decision.at(said);
        Optional<Instant> latest =
                before.stream()
                        .flatMap(decision -> Decision.at(decision.said()).stream())
                        .max(Instant::compareTo);
        if (clock.isPresent() && latest.isPresent() && clock.get().isBefore(latest.get())) {
            said.put("clock", clock.get().toString());
            said.put("at", latest.get().toString());
        }
        Optional<LocalDate> day =
                Decision.at(said).map(at -> LocalDate.ofInstant(at, ZoneId.systemDefault()));
        List<String> past = new ArrayList<>();
        for (JsonNode condition : said.path("conditions")) {
            Optional<LocalDate> due = date(condition.path("due").asString(""));
            if (day.isPresent() && due.isPresent() && due.get().isBefore(day.get())) {
                past.add(condition.path("condition").asString("") + " " + due.get());
            }
        }
        if (!past.isEmpty()) {
            throw new RegisterTrouble(
                    RegisterTrouble.Kind.PAST_DUE,
                    register,
                    String.join(", ", past),
                    day.orElseThrow().toString());
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /// What of its contents is to be added, each once; and the hash of the entry before, so that
    /// every entry leaves something behind that names nobody else, should it be taken out.
    List<Content> missingFrom(Set<String> there, String previous) {
        Set<String> seen = new HashSet<>(there);
        return Stream.concat(
                        contents.stream(),
                        Stream.of(Content.of(Content.Kind.PREVIOUS, "previous", previous)))
                .filter(content -> seen.add(content.hash()))
                .toList();
    }
}
