package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.ask.Engines;
import org.shanhai.region.Limit;
import tools.jackson.databind.JsonNode;

/// What the quotas that a trial plant takes cost the plan of the region's projects.
class QuotaCostsTest {
    private static final double ENERGY = 3000;

    private static Limit scarce(Limit limit) {
        return limit.place().equals(Optional.of("longyou")) && limit.of().key().equals("energy")
                ? new Limit(
                        limit.scenario(),
                        limit.place(),
                        limit.zone(),
                        limit.of(),
                        ENERGY,
                        limit.basis(),
                        limit.source(),
                        limit.note())
                : limit;
    }

    private static JsonNode plan(Engines engines, double energy) {
        return Run.with(
                        engines,
                        Run.PLAIN,
                        "plan",
                        "--json",
                        "--limit",
                        "energy:longyou<=%stce".formatted(energy))
                .json()
                .at("/asked");
    }

    /// The plan leaves room by the limits of the pack. Where it does not, a plant costs what a plan
    /// falls short of it that is asked with the energy that is left.
    @Test
    void aQuotaCostsWhatThePlanLoses() {
        String[] asked = {"pair", "Longyou", "--partner", "Zhenhai", "--json"};
        for (JsonNode row : ChainRuns.preferred(asked).json().at("/trades")) {
            assertThat(row.at("/plan_loses_most").asDouble(-1)).isZero();
        }
        Engines engines = ChainRuns.limited(QuotaCostsTest::scarce);
        JsonNode answer = Run.with(engines, Run.PLAIN, asked).json();
        int costly = 0;
        for (int k = 0; k < answer.at("/trades").size(); k++) {
            JsonNode row = answer.at("/trades/" + k);
            JsonNode energy = answer.at("/burdens/" + (7 * k + 1));
            assertThat(energy.at("/pressure").asString()).isEqualTo("energy");
            JsonNode free = plan(engines, ENERGY);
            JsonNode left = plan(engines, ENERGY - energy.at("/amount/value").asDouble());
            double gap = free.at("/bound").asDouble() - free.at("/value").asDouble();
            double loss = free.at("/value").asDouble() - left.at("/value").asDouble();

            assertThat(row.at("/plan_loses_most").asDouble()).isCloseTo(loss, within(gap + 1));
            assertThat(row.at("/plan_loses_least").asDouble())
                    .isLessThanOrEqualTo(row.at("/plan_loses_most").asDouble());
            costly += loss > 0 ? 1 : 0;
        }
        assertThat(costly).isPositive();
        assertThat(answer.at("/cards/1/quota").asString()).contains("a year of its aim");
    }
}
