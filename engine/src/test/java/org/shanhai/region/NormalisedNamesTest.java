package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedNamesTest {
    /// What need not be tidied is left alone, and nothing else is.
    @ParameterizedTest
    @CsvSource({
        "Chun'an-2, Chun'an-2",
        "龙游县, 龙游县",
        "' Longyou  County ', Longyou County",
        "龙 游 county, 龙游county",
        "Ｌｏｎｇ, Long",
        "豈, 豈",
        "long\u200Byou, longyou",
        "'long\tyou', long you"
    })
    void oneFormOfEach(String name, String tidy) {
        assertThat(NormalisedNames.tidy(name)).isEqualTo(tidy);
    }
}
