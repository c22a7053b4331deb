package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitedTest {

    @Test
    void aWordOfAResourceMeansTheResource() {
        assertThat(Limited.of("labour")).isEqualTo(Limited.Resource.LABOUR);
        assertThat(Limited.of("water").unit()).isEqualTo("m3");
    }

    @Test
    void anyOtherWordMeansSomethingPutOutInTonnes() {
        Limited nitrogen = Limited.of("ammonia_nitrogen");

        assertThat(nitrogen).isEqualTo(new Limited.Emission("ammonia_nitrogen"));
        assertThat(nitrogen.unit()).isEqualTo("t");
    }

    @Test
    void keepsItsWord() {
        for (String word : new String[] {"land", "labour", "energy", "water", "co2"}) {
            assertThat(Limited.of(word).key()).isEqualTo(word);
        }
    }

    @Test
    void indicatorsAreHeldInTheUnitOfTheirSubject() {
        assertThat(RuleIndicator.LIMIT.unit("CNY", "energy")).isEqualTo("tce");
        assertThat(RuleIndicator.VALUE_ADDED_PER_PRESSURE.unit("CNY", "water")).isEqualTo("CNY/m3");
        assertThat(RuleIndicator.TAX_PER_LAND.unit("CNY", "")).isEqualTo("CNY/km2");
        assertThat(RuleIndicator.JUDGED.unit("CNY", "safety")).isEmpty();
    }
}
