package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.text.Numbers;
import tools.jackson.databind.JsonNode;

/// The toy plant of Longyou is one plant: what it sets off is the same number wherever it is told.
class OneNumberTest {
    private static final List<String> GROUPS = List.of("here", "partner", "region", "outside");

    private static JsonNode row(JsonNode rows, String indicator) {
        for (JsonNode row : rows) {
            if (row.at("/indicator").asString().equals(indicator)) {
                return row;
            }
        }
        throw new AssertionError("There is no row of " + indicator + " in " + rows);
    }

    /// The row of the same indicator, part and group.
    private static JsonNode same(JsonNode rows, JsonNode wanted) {
        for (JsonNode row : rows) {
            if (List.of("indicator", "part", "group").stream()
                    .allMatch(key -> row.get(key).equals(wanted.get(key)))) {
                return row;
            }
        }
        throw new AssertionError("There is no row like " + wanted);
    }

    private static JsonNode effects(String output) {
        return ChainRuns.preferred(
                        "effects",
                        "--place",
                        "longyou",
                        "--industry",
                        "040",
                        "--output",
                        output + "yuan",
                        "--type",
                        "2",
                        "--json")
                .json();
    }

    /// Its output and CO2; of its jobs, which it states, what the chain adds.
    @Test
    void effectsAndAdmissionSayTheSame() {
        JsonNode admit = ChainRuns.preferred("admit", "QZ01", "--json").json();
        String output = admit.at("/output/output_value").asString();
        JsonNode effects = effects(output);
        for (String indicator : List.of("output", "co2")) {
            JsonNode one = row(admit.at("/gross"), indicator);
            JsonNode other = row(effects.at("/gross"), indicator);
            for (String group : GROUPS) {
                double wanted = other.at("/" + group + "/value").asDouble();
                assertThat(one.at("/" + group + "/value").asDouble())
                        .as("%s %s", indicator, group)
                        .isCloseTo(wanted, within(1e-6 * Math.abs(wanted)));
                // Its output follows from its jobs, and is uncertain itself.
                assertThat(one.at("/" + group + "/low").asDouble())
                        .isLessThan(other.at("/" + group + "/low").asDouble());
                assertThat(one.at("/" + group + "/high").asDouble())
                        .isGreaterThan(other.at("/" + group + "/high").asDouble());
            }
        }
        for (JsonNode one : effects.at("/effects")) {
            JsonNode same = same(admit.at("/gains"), one);
            String of = one.at("/indicator").asString() + " " + one.at("/part").asString();
            boolean promised = same.at("/promised").asBoolean();
            assertThat(same.at("/unit")).as(of).isEqualTo(one.at("/unit"));
            assertThat(same.at("/covered")).as(of).isEqualTo(one.at("/covered"));
            boolean stated = promised && one.at("/part").asString().equals("direct");
            assertThat(same.at("/basis").asString())
                    .as(of)
                    .isEqualTo(stated ? "reported" : one.at("/basis").asString());
        }
        JsonNode jobs = row(admit.at("/gross"), "jobs");
        JsonNode chain = row(effects.at("/gross"), "jobs");
        for (String group : GROUPS.subList(1, 4)) {
            double wanted = chain.at("/" + group + "/value").asDouble();
            assertThat(jobs.at("/" + group + "/value").asDouble())
                    .isCloseTo(wanted, within(1e-6 * wanted));
        }
        assertThat(jobs.at("/here/low").asDouble())
                .isBetween(350.0, jobs.at("/here/value").asDouble());
        double direct = row(effects.at("/parts"), "jobs").at("/direct/value").asDouble();
        assertThat(jobs.at("/here/value").asDouble() - 350)
                .isCloseTo(chain.at("/here/value").asDouble() - direct, within(1e-3));
        assertThat(direct).isCloseTo(350, within(1e-3));
    }

    /// As people read them: the memo and the report beside the answer of `effects` in text.
    @Test
    void memoAndReportPrintWhatEffectsPrints(@TempDir Path folder) throws IOException {
        String output =
                ChainRuns.preferred("admit", "QZ01", "--json")
                        .json()
                        .at("/output/output_value")
                        .asString();
        JsonNode effects = effects(output);
        ChainRuns.real("report", "--out", folder.resolve("report").toString());
        ChainRuns.preferred("admit", "QZ01", "--out", folder.resolve("memo").toString());
        String report = text(folder.resolve("report"));
        String memo = text(folder.resolve("memo"));

        for (String indicator : List.of("output", "value_added", "co2", "jobs")) {
            double region = row(effects.at("/gross"), indicator).at("/region/value").asDouble();
            assertThat(report).as(indicator).contains(">" + written(indicator, region) + "<");
        }
        for (String indicator : List.of("value_added", "jobs")) {
            double region = row(effects.at("/gross"), indicator).at("/region/value").asDouble();
            assertThat(memo).as(indicator).contains(">" + written(indicator, region) + "<");
        }
    }

    /// To three figures, money in millions.
    private static String written(String indicator, double value) {
        boolean money = List.of("output", "value_added").contains(indicator);
        double shown = money ? value / 1e6 : value;
        return Numbers.plain(shown);
    }

    private static String text(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                all.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
