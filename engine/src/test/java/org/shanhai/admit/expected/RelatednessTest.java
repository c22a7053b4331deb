package org.shanhai.admit.expected;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.expected.Relatedness.Degree;
import org.shanhai.region.Broad;
import org.shanhai.region.Industries;
import org.shanhai.region.TestRegion;

class RelatednessTest {
    /// 101 industries of one sector: the first eight are of one group, the next nine of another,
    /// the first hundred of a third.
    private static final Industries INDUSTRIES = region().build().industries();

    private final Relatedness relatedness = new Relatedness(INDUSTRIES);

    private static TestRegion region() {
        TestRegion region = new TestRegion().place("land", "").place("area", "land");
        for (int i = 0; i <= 100; i++) {
            region.industry("i" + i, Broad.SECONDARY, 20, 100);
        }
        return region.group("eight", codes(0, 8))
                .group("nine", codes(8, 17))
                .group("hundred", codes(0, 100));
    }

    private static String[] codes(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "i" + i).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, INDUSTRY",
        "0, 7, DIVISION",
        "7, 0, DIVISION",
        "8, 16, MANUFACTURING",
        "0, 8, MANUFACTURING",
        "0, 99, MANUFACTURING",
        "0, 100, NATION",
        "100, 99, NATION"
    })
    void isTheNarrowestThingInCommon(int one, int other, Degree degree) {
        assertThat(relatedness.of(Optional.of(one), Optional.of(other))).isEqualTo(degree);
    }

    @Test
    void whoseIndustryIsNotKnownSharesTheNation() {
        assertThat(relatedness.of(Optional.empty(), Optional.of(3))).isEqualTo(Degree.NATION);
        assertThat(relatedness.of(Optional.of(3), Optional.empty())).isEqualTo(Degree.NATION);
    }
}
