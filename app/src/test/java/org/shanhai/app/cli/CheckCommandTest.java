package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.ask.Engines;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.Reading;
import org.shanhai.pack.unit.DecimalMark;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {

    @Test
    void listsErrorsFirstThoseOfOneFileTogetherAndFails() {
        Run run = Run.with(BrokenPack.ENGINES, Run.PLAIN, "check", "mine");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        "mine: broken, 3 errors, 1 warning",
                        "  - error facts.csv:12, column \"value\": \"12x\" is not a number. Check"
                                + " the digits and the unit.",
                        "  - error facts.csv:14, column \"value\": \"12x\" is not a number. Check"
                                + " the digits and the unit.",
                        "  - error places.csv:2, column \"value\": \"12x\" is not a number. Check"
                                + " the digits and the unit.",
                        "  - warning facts.csv:3, column \"value\": \"12x\" is not a number. Check"
                                + " the digits and the unit.");
    }

    @Test
    void saysTheSameInJson() {
        Run run = Run.with(BrokenPack.ENGINES, Run.PLAIN, "--json", "check", "mine");

        JsonNode json = run.json();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(json.at("/problems/0/line").asInt()).isEqualTo(12);
        assertThat(json.at("/problems/0/column").asString()).isEqualTo("value");
        assertThat(json.at("/problems/3/severity").asString()).isEqualTo("warning");
        assertThat(json.at("/summary/sound").asBoolean(true)).isFalse();
        assertThat(json.at("/summary/errors").asInt()).isEqualTo(3);
        assertThat(json.at("/findings/0/text").asString())
                .isEqualTo("mine: broken, 3 errors, 1 warning");
        assertThat(json.at("/findings/0/figure/errors").asInt()).isEqualTo(3);
        assertThat(json.at("/findings/0/figure/warnings").asInt()).isEqualTo(1);
    }

    @Test
    void isContentWithASoundPack() {
        Run run = Run.of("check");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(
                        "zhejiang-register: sound, 0 errors, 0 warnings\n\nWhat this pack can be asked\n");
    }

    @Test
    void readsThePackGivenAfterTheCommandElseThatOfTheOption() {
        List<String> asked = new ArrayList<>();
        Engines engines =
                new Engines(
                        (pack, options, progress) -> {
                            asked.add(pack);
                            return new Reading.Sound(ExampleRegion.full(), List.of());
                        },
                        Run.EXAMPLE.estimator(),
                        Run.EXAMPLE.reporter());

        Run.with(engines, Run.PLAIN, "check", "a");
        Run.with(engines, Run.PLAIN, "--pack", "b", "check");
        Run.with(engines, Run.PLAIN, "check", "--pack", "c");
        Run.with(engines, Run.PLAIN, "check");

        assertThat(asked).containsExactly("a", "b", "c", "zhejiang-register");
    }

    @Test
    void handsOnHowThePackIsToBeRead() {
        List<PackOptions> asked = new ArrayList<>();
        Engines engines =
                new Engines(
                        (pack, options, progress) -> {
                            asked.add(options);
                            return new Reading.Sound(ExampleRegion.full(), List.of());
                        },
                        Run.EXAMPLE.estimator(),
                        Run.EXAMPLE.reporter());

        Run.with(engines, Run.PLAIN, "check");
        Run.with(engines, Run.PLAIN, "check", "--decimal", ",");
        Run.with(engines, Run.PLAIN, "--decimal=.", "--follow-links", "check");
        Run.with(engines, Run.PLAIN, "check", "--decimal", "comma");
        Run wrong = Run.with(engines, Run.PLAIN, "check", "--decimal", ";");

        assertThat(asked)
                .containsExactly(
                        PackOptions.PLAIN.withImports(),
                        new PackOptions(false, Optional.of(DecimalMark.COMMA)).withImports(),
                        new PackOptions(true, Optional.of(DecimalMark.POINT)).withImports(),
                        new PackOptions(false, Optional.of(DecimalMark.COMMA)).withImports());
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("';' is none of: point, comma");
    }
}
