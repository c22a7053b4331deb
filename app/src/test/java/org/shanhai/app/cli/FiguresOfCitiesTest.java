package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// What is measured of a city never stands for its counties.
class FiguresOfCitiesTest {
    /// A city's figure stands beside those of its county, as the city's.
    @ParameterizedTest
    @CsvSource({
        "wencheng, pm25, wenzhou",
        "longyou, surface_water_good_share, quzhou",
        "longyou, cooling_degree_days_26, ''"
    })
    void whatIsKnownOfTheCityAloneSaysSo(String place, String endowment, String of) {
        JsonNode rows = ChainRuns.zhejiang("show", place, "--json").json().at("/endowments");

        assertThat(rows)
                .filteredOn(row -> row.at("/endowment").asString().equals(endowment))
                .isNotEmpty()
                .allMatch(row -> row.at("/measured_for").asString("").equals(of));
    }

    /// Where the place itself is measured, the city has no say.
    @Test
    void nothingIsToldTwice() {
        JsonNode rows = ChainRuns.zhejiang("show", "taishun", "--json").json().at("/endowments");

        assertThat(rows.valueStream().map(row -> row.at("/endowment").asString()))
                .contains("pm25", "surface_water_good_share")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "show Wencheng --full, Wenzhou",
        "show 文成 --full --lang zh, 温州市",
    })
    void peopleReadWhoseItIs(String asked, String city) {
        assertThat(ChainRuns.zhejiang(asked.split(" ")).lineWith("PM2.5")).contains(city);
    }
}
