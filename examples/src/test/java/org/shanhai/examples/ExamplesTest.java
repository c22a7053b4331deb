package org.shanhai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.sweep.Scenario;
import tools.jackson.databind.JsonNode;

/// What each example prints is what the command line answers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {
    private final Program program;

    ExamplesTest(@TempDir Path folder) throws Exception {
        program = new Program(folder);
    }

    private static Scenario.Argument about(String subject) {
        return Scenario.Argument.plain("", subject);
    }

    @Test
    void readingAPackGivesTheFactsOfShow() throws Exception {
        JsonNode shown = program.answer("show", about("longyou"));
        List<String> expected = new ArrayList<>();
        expected.add(
                "%s: %.1f km2"
                        .formatted(
                                shown.at("/place/name").asString(),
                                shown.at("/place/area/value").asDouble()));
        for (JsonNode fact : shown.get("facts")) {
            expected.add(
                    "%s %d: %.0f %s (%s)"
                            .formatted(
                                    fact.get("measure").asString(),
                                    fact.get("year").asInt(),
                                    fact.at("/value/value").asDouble(),
                                    fact.at("/value/unit").asString(),
                                    fact.get("basis").asString()));
        }

        assertThat(expected).hasSizeGreaterThan(5);
        assertThat(program.example(ReadPack.class)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void estimatingGivesTheCellsOfShow() throws Exception {
        JsonNode largest = program.answer("show", about("toys")).get("largest_places");
        List<String> printed = program.example(EstimateIndustry.class);

        assertThat(largest).hasSizeGreaterThan(5);
        for (JsonNode place : largest) {
            assertThat(printed)
                    .contains(
                            "%s: value added %.0f CNY, jobs %.0f (%s)"
                                    .formatted(
                                            place.get("place").asString(),
                                            place.at("/value_added/value").asDouble(),
                                            place.at("/jobs/value").asDouble(),
                                            place.get("basis").asString()));
        }
    }

    @Test
    void effectsAreThoseOfEffects() throws Exception {
        JsonNode effects =
                program.answer(
                        "effects",
                        Scenario.Argument.plain("place", "longyou"),
                        Scenario.Argument.plain("industry", "toys"),
                        Scenario.Argument.plain("output", "50 million yuan"));
        JsonNode jobs =
                effects.get("gross")
                        .valueStream()
                        .filter(row -> row.get("indicator").asString().equals("jobs"))
                        .findFirst()
                        .orElseThrow();
        List<String> expected = new ArrayList<>();
        for (String where : List.of("here", "partner", "region", "outside")) {
            JsonNode amount = jobs.get(where);
            expected.add(
                    "%s: %.2f jobs (%.2f to %.2f)"
                            .formatted(
                                    where,
                                    amount.get("value").asDouble(),
                                    amount.get("low").asDouble(),
                                    amount.get("high").asDouble()));
        }

        assertThat(program.example(ProjectEffects.class)).isEqualTo(expected);
    }

    @Test
    void admittingGivesTheVerdictOfAdmit() throws Exception {
        JsonNode admission = program.answer("admit", about("QZ02"));
        List<String> expected = new ArrayList<>();
        expected.add(admission.at("/verdict/verdict").asString());
        for (JsonNode even : admission.get("break_evens")) {
            expected.add(
                    "%s: %s %s %.4g"
                            .formatted(
                                    even.get("rule").asString(),
                                    even.get("figure").asString(),
                                    even.get("relation").asString(),
                                    even.get("value").asDouble()));
        }

        assertThat(expected).hasSizeGreaterThan(5);
        assertThat(program.example(AdmitProject.class)).isEqualTo(expected);
    }
}
