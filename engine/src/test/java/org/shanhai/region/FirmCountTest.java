package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmCountTest {
    private static FirmCount count(OptionalInt until) {
        return new FirmCount(
                "hill", Optional.of("toys"), OptionalInt.of(2000), until, 9, 2, 0, 0, "book");
    }

    @ParameterizedTest
    @CsvSource({"2005, false", "2006, true", "2007, true"})
    void allAreRegisteredUntilTheLastYearCounted(int year, boolean all) {
        assertThat(count(OptionalInt.of(2006)).isUntil(year)).isEqualTo(all);
    }

    @Test
    void withoutALastYearNobodyKnows() {
        assertThat(count(OptionalInt.empty()).isUntil(9999)).isFalse();
    }

    @Test
    void branchesAreNoFirms() {
        assertThat(count(OptionalInt.empty()).withoutBranches()).isEqualTo(7);
    }
}
