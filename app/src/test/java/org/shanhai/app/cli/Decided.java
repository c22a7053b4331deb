package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanhai.app.decisions.DecisionRegister;
import org.shanhai.app.zone.FilledBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Projects that were decided on, with what they promised, and runs that follow them.
///
/// @param folder that holds the register and the files
record Decided(Path folder) {
    private static final JsonMapper JSON = new JsonMapper();

    /// Two projects of one zone.
    static Decided two(Path folder) {
        Decided decided = new Decided(folder);
        decided.decide("P1", "Puzzle plant", "longyou-zone");
        decided.decide("P2", "Paper plant", "longyou-zone");
        return decided;
    }

    void decide(String key, String name, String zone) {
        ObjectNode said = JSON.createObjectNode();
        said.put("at", "2022-01-01T08:00:00Z");
        said.put("project", key);
        said.put("name", name);
        said.put("name_local", "");
        said.put("industry", "040");
        said.put("place", "longyou");
        said.put("zone", zone);
        said.put("currency", "CNY");
        ArrayNode figures = said.putArray("figures");
        figures.addObject()
                .put("figure", "tax")
                .put("origin", "project")
                .set(
                        "value",
                        JSON.readTree(
                                "{\"relation\":\"at_least\",\"value\":10000000,\"unit\":\"CNY\"}"));
        figures.addObject()
                .put("figure", "jobs")
                .put("origin", "project")
                .set(
                        "value",
                        JSON.readTree(
                                "{\"relation\":\"equal\",\"value\":100,\"unit\":\"persons\"}"));
        said.putArray("conditions")
                .addObject()
                .put("kind", "agreement")
                .put("condition", "tax_per_land")
                .put("number", 300_000_000.0)
                .put("unit", "CNY/km2")
                .put("due", "2024-12-31");
        DecisionRegister.at(register()).append(said, List.of(), OptionalLong.empty());
    }

    String register() {
        return folder.resolve("decisions.db").toString();
    }

    Run follow(String... args) {
        return ChainRuns.preferred(arguments(args));
    }

    /// On packs as they lie there.
    Run followReally(String... args) {
        return Run.with(RealEngines.REAL, Run.PLAIN, arguments(args));
    }

    private String[] arguments(String... args) {
        List<String> all = new ArrayList<>(List.of("follow"));
        all.addAll(List.of(args));
        all.add("--register=" + register());
        return all.toArray(String[]::new);
    }

    String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    Path book() throws IOException {
        Path book = folder.resolve("book.xlsx");
        if (!Files.exists(book)) {
            assertThat(
                            ChainRuns.preferred("zone", "init", "longyou", "--out", book.toString())
                                    .exitCode())
                    .isZero();
        }
        return book;
    }

    FilledBook filled() throws IOException {
        return FilledBook.open(book()).head(2024, "Committee");
    }

    static Object[] firm(String name, Object year, String project) {
        return new Object[] {
            name, "040", year, 30, 1.0, 3.0, 12.0, "", 90, "", "", "", "", "", 0.1, 40, "", 12.0,
            1000, project
        };
    }

    /// The rows of a table, each by some of its columns.
    static List<String> listed(JsonNode answer, String table, String... columns) {
        return answer.path(table)
                .valueStream()
                .map(
                        row ->
                                Stream.of(columns)
                                        .map(column -> row.path(column).asString())
                                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
