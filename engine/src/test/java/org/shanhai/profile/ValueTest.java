package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;

class ValueTest {
    private static Value of(int year) {
        return new Value(1, year, Basis.REPORTED, "source", false);
    }

    @Test
    void aYearIsWithinSoManyEitherWay() {
        assertThat(of(2017).isWithin(3, 2020)).isTrue();
        assertThat(of(2023).isWithin(3, 2020)).isTrue();
        assertThat(of(2016).isWithin(3, 2020)).isFalse();
        assertThat(of(2024).isWithin(3, 2020)).isFalse();
    }

    @Test
    void whatHasNoYearIsWithinAny() {
        assertThat(of(Value.UNDATED).isWithin(0, 2020)).isTrue();
    }
}
