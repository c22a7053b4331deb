package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.report.TestRegions;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.plan.PlanAsked;
import org.shanhai.pack.unit.Rates;
import org.shanhai.plan.Aim;
import org.shanhai.region.Basis;
import org.shanhai.region.Pressure;

/// What aims say: what projects bring is to be much, what they use little, whatever the sign.
class PlanAsksTest {
    private static PlanAsked asked() {
        Pressure co2 = new Pressure("toys", "co2", 1e-3, "t", 2020, Basis.REPORTED, "source", "");
        return new PlanAsked(
                TestRegions.small().toBuilder().pressures(List.of(co2)).build(),
                new Rates("CNY", Map.of()),
                Words.in(Language.EN));
    }

    @ParameterizedTest
    @CsvSource({
        "jobs, 1",
        "projects, 1",
        "3*tax, 3",
        "land, -1",
        "energy, -1",
        "labour, -1",
        "water, -1",
        "co2, -1",
        "-co2, -1",
        "0.5*co2, -0.5",
        "-2*land, -2"
    })
    void whatIsUsedIsToBeLittle(String text, double weight) {
        assertThat(asked().aims(List.of(text)))
                .singleElement()
                .extracting(Aim::weight)
                .isEqualTo(weight);
    }
}
