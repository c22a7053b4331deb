package org.shanhai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.profile.Value;
import org.shanhai.region.Basis;

/// Which way each gauge is good: a wrong one turns the weakest place into the strongest.
class DirectionTest {
    private static final int BASE_YEAR = 2020;

    private static Scale scale(String key) {
        List<Gauge> found = Gauge.ALL.stream().filter(each -> each.key().equals(key)).toList();
        assertThat(found).hasSize(1);
        Map<Integer, Value> known = new LinkedHashMap<>();
        double[] values = {10, 20, 60, 110};
        for (int place = 0; place < values.length; place++) {
            known.put(place, new Value(values[place], BASE_YEAR, Basis.REPORTED, "book", false));
        }
        return new Scale(found.getFirst(), "", known, false, BASE_YEAR, values.length);
    }

    /// Four places have 10, 20, 60 and 110 of something: 0, 0.1, 0.5 and 1 of the way. Each stands
    /// above those that do worse, with itself by half: 0.125, 0.375, 0.625, 0.875 where more is
    /// better, and the other way round where less is.
    @ParameterizedTest
    @CsvSource({
        "km_to_core,             0.9, 0.625",
        "km_to_port,             0.9, 0.625",
        "minutes_to_core,        0.9, 0.625",
        "rail_minutes_to_core,   0.9, 0.625",
        "road_minutes_to_core,   0.9, 0.625",
        "land_area,              0.1, 0.375",
        "industrial_land,        0.1, 0.375",
        "aged_15_59,             0.1, 0.375",
        "jobs,                   0.1, 0.375",
        "pm25,                   0.9, 0.625",
        "mountain_share,         0.9, 0.625",
        "redline_share,          0.9, 0.625",
        "energy_per_value_added, 0.9, 0.625",
        "good_air_days,          0.1, 0.375",
        "market_potential,       0.1, 0.375",
        "value_added_per_person, 0.1, 0.375",
        "road_density,           0.1, 0.375",
        "investment_share,       0.1, 0.375",
        "forest_cover,           0.1, 0.375"
    })
    void aPlaceWithLittleStandsByTheDirectionOfTheGauge(
            String key, double scaled, double percentile) {
        Scale scale = scale(key);

        assertThat(scale.scaled(1)).hasValue(scaled);
        assertThat(scale.percentile(1)).hasValue(percentile);
        assertThat(scale.scaled(0)).hasValue(scaled > 0.5 ? 1 : 0);
        assertThat(scale.scaled(3)).hasValue(scaled > 0.5 ? 0 : 1);
    }

    /// Distance, dust, what cannot be built on and energy spent are the only things of which less
    /// is better.
    @Test
    void ofEverythingElseMoreIsBetter() {
        Set<String> less =
                Gauge.ALL.stream()
                        .filter(gauge -> !gauge.moreIsBetter())
                        .map(Gauge::key)
                        .collect(Collectors.toSet());

        assertThat(less)
                .containsExactlyInAnyOrder(
                        "km_to_core",
                        "minutes_to_core",
                        "rail_minutes_to_core",
                        "road_minutes_to_core",
                        "km_to_port",
                        "mountain_share",
                        "redline_share",
                        "energy_per_value_added",
                        "pm25");
    }
}
