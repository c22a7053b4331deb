package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Scope;

class BroadSharesTest {
    private static final String AMOUNT = "value_added";
    private static final String SHARE = "value_added_share";

    private final LaidRegion laid = new LaidRegion().inside("a").goods("toys");

    private void add(String measure, int year, double... three) {
        for (Broad broad : Broad.values()) {
            laid.fact("a", broad.key(), measure, three[broad.ordinal()], year);
        }
    }

    private Optional<double[]> find() {
        Region region = laid.region();
        return BroadShares.find(region.facts().about(region.place("a")), LaidRegion.BASE_YEAR);
    }

    @Test
    void theNearestYearIsTakenAndTheLaterOfTwo() {
        add(AMOUNT, 2018, 1, 2, 3);
        assertThat(find().orElseThrow()).containsExactly(1, 2, 3);
        add(AMOUNT, 2022, 4, 5, 6);
        assertThat(find().orElseThrow()).containsExactly(4, 5, 6);
        add(AMOUNT, 2019, 7, 8, 9);
        assertThat(find().orElseThrow()).containsExactly(7, 8, 9);
        add(AMOUNT, 2025, 1, 1, 1);
        assertThat(find().orElseThrow()).containsExactly(7, 8, 9);
    }

    @Test
    void sharesServeWhereNoAmountsAreWhole() {
        add(SHARE, 2020, 0.1, 0.5, 0.4);
        assertThat(find().orElseThrow()).containsExactly(0.1, 0.5, 0.4);
        laid.fact("a", "primary", AMOUNT, 7, 2020);
        assertThat(find().orElseThrow()).containsExactly(0.1, 0.5, 0.4);
        laid.fact("a", "secondary", AMOUNT, 8, 2020);
        laid.fact("a", "tertiary", AMOUNT, 9, 2020);
        assertThat(find().orElseThrow()).containsExactly(7, 8, 9);
    }

    @Test
    void aYearThatLacksOneIsNone() {
        laid.fact("a", "primary", AMOUNT, 1, 2020);
        laid.fact("a", "secondary", AMOUNT, 2, 2020);
        laid.fact("a", "tertiary", "output", 3, 2020);
        laid.fact("a", "toys", AMOUNT, 3, 2020);
        laid.fact("a", "tertiary", AMOUNT, 3, 2021);
        assertThat(find()).isEmpty();
        // Nor does a share stand in for an amount.
        laid.fact("a", "tertiary", SHARE, 0.5, 2020);
        assertThat(find()).isEmpty();
    }

    @Test
    void partsBoundsAndAssumptionsDoNotCount() {
        laid.fact("a", "primary", AMOUNT, 1, 2020);
        laid.fact("a", "secondary", AMOUNT, 2, 2020);
        Quantity three = Quantity.exactly(3);
        laid.fact("a", "tertiary", AMOUNT, three, Scope.ABOVE_SCALE, 2020, Basis.REPORTED);
        laid.fact("a", "tertiary", AMOUNT, three, Scope.ALL, 2020, Basis.ASSUMED);
        Quantity bound = Quantity.atLeast(3);
        laid.fact("a", "tertiary", AMOUNT, bound, Scope.ALL, 2020, Basis.REPORTED);
        assertThat(find()).isEmpty();
        laid.fact("a", "tertiary", AMOUNT, three, Scope.ALL, 2020, Basis.ESTIMATED);
        assertThat(find().orElseThrow()).containsExactly(1, 2, 3);
    }

    @Test
    void oneMayBeNothingButNotAll() {
        add(AMOUNT, 2017, 0, 0, 2);
        assertThat(find().orElseThrow()).containsExactly(0, 0, 2);
        add(AMOUNT, 2018, 2, 0, 0);
        assertThat(find().orElseThrow()).containsExactly(2, 0, 0);
        add(AMOUNT, 2019, 1, 2, 0);
        assertThat(find().orElseThrow()).containsExactly(1, 2, 0);
        add(AMOUNT, 2020, 0, 0, 0);
        assertThat(find().orElseThrow()).containsExactly(1, 2, 0);
    }

    @Test
    void aLossIsNoShare() {
        add(AMOUNT, 2018, 5, 5, -1);
        add(AMOUNT, 2019, 5, -1, 5);
        add(AMOUNT, 2020, -1, 5, 5);
        assertThat(find()).isEmpty();
    }
}
