package org.shanhai.supply.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Role;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.pressure.PressureComparison.Ratio;

/// Where pressures count, and that what harms the same counts once.
class CountedInTest {
    private static NationalExtension pressure(String key) {
        return NationalExtension.listOfPressures(
                        new CellRegion()
                                .reach("goods", 100, 0.1, 0.2)
                                .industry("mill", Broad.SECONDARY, "goods", 0.5)
                                .place("hill", Role.MOUNTAIN, 50)
                                .pressure("mill", key, 1, Basis.REPORTED)
                                .region())
                .getFirst();
    }

    private static PressureComparison of(
            double nitrogen, double phosphorus, double water, double nox, double energy) {
        return new PressureComparison(
                List.of(
                        new Ratio(pressure("nitrogen"), nitrogen),
                        new Ratio(pressure("phosphorus"), phosphorus),
                        new Ratio(pressure("water"), water),
                        new Ratio(pressure("nox"), nox),
                        new Ratio(pressure("energy"), energy)));
    }

    @ParameterizedTest
    @CsvSource({
        "water,            BASIN",
        "nitrogen,         BASIN",
        "phosphorus,       BASIN",
        "cod,              BASIN",
        "ammonia_nitrogen, BASIN",
        "nox,              AIR",
        "so2,              AIR",
        "voc,              AIR",
        "particulates,     AIR",
        "energy,           QUOTA",
        "co2,              WORLD",
        "noise,            WORLD"
    })
    void eachPressureCountsSomewhere(String key, CountedIn counted) {
        assertThat(CountedIn.of(key)).isEqualTo(counted);
        assertThat(CountedIn.of(pressure(key))).isEqualTo(counted);
    }

    @Test
    void keysAreNamesInSmallLetters() {
        assertThat(CountedIn.values())
                .extracting(CountedIn::key)
                .containsExactly("basin", "air", "quota", "world");
    }

    /// Waters 8^(1/3) = 2, air 4, energy 1: their geometric mean is 2.
    @Test
    void watersCountOnce() {
        assertThat(of(8, 1, 1, 4, 1).overall().orElseThrow()).isCloseTo(2, within(1e-12));
    }

    /// Three pressures of five are worse, but of the waters alone: one of three harms.
    @Test
    void threeOfTheSameAreNoMajority() {
        assertThat(of(1.1, 1.1, 1.1, 0.5, 0.5).cleanliness()).isEqualTo(Cleanliness.MIXED);
        assertThat(of(1.1, 1.1, 1.1, 1.1, 0.1).cleanliness()).isEqualTo(Cleanliness.DIRTIER);
        assertThat(of(0.9, 0.9, 0.9, 0.9, 0.9).cleanliness()).isEqualTo(Cleanliness.CLEANER);
    }

    /// Waters are better as a whole, and still the one that is worse is named.
    @Test
    void aWorsePartOfABetterWholeIsNamed() {
        PressureComparison mixed = of(1.2, 0.1, 0.1, 0.5, 0.5);

        assertThat(mixed.cleanliness()).isEqualTo(Cleanliness.MIXED);
        assertThat(mixed.listDirtier()).extracting(Ratio::times).containsExactly(1.2);
    }
}
