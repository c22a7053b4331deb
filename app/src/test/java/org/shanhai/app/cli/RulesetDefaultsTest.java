package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.ask.Engines;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.Reading;
import org.shanhai.region.Region;
import org.shanhai.region.Ruleset;
import tools.jackson.databind.JsonNode;

/// Which ruleset is taken where none is asked for, as `rules` says it and as the region takes it.
class RulesetDefaultsTest {
    private static Ruleset ruleset(String key, Ruleset.Default where) {
        return new Ruleset(
                key,
                key,
                "",
                "",
                "",
                OptionalInt.empty(),
                Ruleset.Status.EXAMPLE,
                Ruleset.Purpose.ADMISSION,
                where,
                List.of(),
                "",
                "");
    }

    /// Of two for one role the first is taken.
    @Test
    void theFirstForARoleIsTheOneThatIsTaken() {
        Region region =
                ExampleRegion.full().toBuilder()
                        .rulesets(
                                List.of(
                                        ruleset("first", Ruleset.Default.MOUNTAIN),
                                        ruleset("second", Ruleset.Default.MOUNTAIN),
                                        ruleset("rest", Ruleset.Default.ANY)))
                        .build();
        Engines engines =
                new Engines(
                        (pack, options, progress) -> new Reading.Sound(region, List.of()),
                        Estimator::estimate,
                        (of, estimation, problems, plan, edition, out) -> {});

        JsonNode finding = Run.with(engines, Run.PLAIN, "rules", "--json").json().at("/findings/0");

        assertThat(finding.at("/figure/mountain").asString()).isEqualTo("first");
        assertThat(finding.at("/figure/any").asString()).isEqualTo("rest");
        assertThat(finding.at("/text").asString()).contains("first").doesNotContain("second");
        assertThat(region.findDefaultRuleset(region.places().get("longyou")).orElseThrow().key())
                .isEqualTo("first");
    }
}
