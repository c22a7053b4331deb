package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.pack.unit.KnownMeasure;
import org.shanhai.pack.unit.Measures;
import org.shanhai.region.Alias;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;

/// Yuhang gave Linping away in 2021: its own name means the old Yuhang before, the new one since.
class BordersTest {
    private static final Place YUHANG =
            new Place(
                    "yuhang",
                    "Yuhang",
                    "余杭区",
                    Optional.empty(),
                    Place.Kind.DISTRICT,
                    Optional.empty(),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty());

    @ParameterizedTest
    @CsvSource({
        "Yuhang, 2020, SAME",
        "余杭区, 2020, SAME",
        "Yuhang, 2021, PART",
        "Yuhang, 2022, PART",
        "Linping, 2019, PART",
        "Linping, 2022, PART",
    })
    void aNameMeansItsOwnAreaButForThePlaceItselfBeforeTheChange(
            String name, int year, Alias.Rule rule) {
        Alias alias = new Alias(name, "yuhang", OptionalInt.of(2021), Alias.Rule.PART);
        assertThat(Borders.rule(Optional.of(alias), YUHANG, year)).isEqualTo(rule);
    }

    /// Neither a bound nor a presence follows for the place.
    @ParameterizedTest
    @ValueSource(strings = {Measure.VALUE_ADDED, Measure.PRESENCE, Measure.ABSENCE})
    void whatLiesAcrossItsBordersSaysNothingOfAPlace(String measure) {
        KnownMeasure known = new Measures("CNY").find(measure).orElseThrow();

        assertThat(Borders.saysSomething(Alias.Rule.ACROSS, known)).isFalse();
        assertThat(Borders.saysSomething(Alias.Rule.SAME, known)).isTrue();
    }
}
