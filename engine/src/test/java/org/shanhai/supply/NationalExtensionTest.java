package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// What effects can be measured in, of a region of two industries.
class NationalExtensionTest {
    private static CellRegion cells() {
        return new CellRegion()
                .reach("goods", 100, 0.05, 0.5)
                .industry("mill", Broad.SECONDARY, "goods", 0.25)
                .industry("care", Broad.TERTIARY, "goods", 0.75)
                .place("west", Role.MOUNTAIN, 100, 50)
                .input(0, 0, 0.5);
    }

    private static List<NationalExtension> list(Region region) {
        return NationalExtension.listOf(
                region, new InputOutput(region.nationalTable().orElseThrow()));
    }

    private static Map<String, NationalExtension> byKey(CellRegion cells) {
        return list(cells.region()).stream()
                .collect(Collectors.toMap(NationalExtension::key, Function.identity()));
    }

    private static NationalExtension get(Map<String, NationalExtension> all, String key) {
        return Objects.requireNonNull(all.get(key));
    }

    @Test
    void listsWhatTheTablesAllow() {
        CellRegion cells =
                cells().jobs(20, 5)
                        .pressure("mill", "co2", 2, Basis.REPORTED)
                        .pressure("care", "water", 3, Basis.ASSUMED);

        assertThat(list(cells.region()))
                .extracting(NationalExtension::key)
                .containsExactly(
                        "output",
                        "value_added",
                        "wages",
                        "taxes",
                        "depreciation",
                        "surplus",
                        "imports",
                        "jobs",
                        "co2",
                        "water");
    }

    @Test
    void countsForAUnitOfOutput() {
        Map<String, NationalExtension> all =
                byKey(cells().jobs(20, 5).pressure("mill", "co2", 2, Basis.REPORTED));

        assertThat(get(all, "output").known()).containsExactly(1, 1);
        assertThat(get(all, "value_added").known()).containsExactly(0.5, 1);
        assertThat(get(all, "wages").known()).containsExactly(0.25, 0.75);
        assertThat(get(all, "jobs").known()).containsExactly(0.2, 0.1);
        assertThat(get(all, "jobs").basis()).isEqualTo(Basis.DERIVED);
        assertThat(get(all, "jobs").unit()).isEqualTo("persons");
        assertThat(get(all, "wages").unit()).isEqualTo("CNY");
    }

    @Test
    void whatIsNotKnownIsTakenAsNothingInSumsOnly() {
        NationalExtension co2 =
                get(byKey(cells().pressure("mill", "co2", 2, Basis.REPORTED)), "co2");

        assertThat(co2.isKnown(0)).isTrue();
        assertThat(co2.isKnown(1)).isFalse();
        assertThat(co2.perOutput(0)).isEqualTo(2);
        assertThat(co2.perOutput(1)).isNaN();
        assertThat(co2.known()).containsExactly(2, 0);
        assertThat(co2.basis()).isEqualTo(Basis.REPORTED);
    }

    @Test
    void jobsAreThereWhereTheyAreKnownOfAnyIndustry() {
        assertThat(byKey(cells().jobs(Double.NaN, 5))).containsKey("jobs");
        assertThat(byKey(cells().jobs(Double.NaN, Double.NaN))).doesNotContainKey("jobs");
    }
}
