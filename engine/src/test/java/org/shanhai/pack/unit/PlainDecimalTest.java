package org.shanhai.pack.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDecimalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "7",
                "-3",
                "0.1",
                "-0.30",
                "007",
                "1234.5",
                "999999999999999",
                "0.00000000000001",
                "123456789.012345"
            })
    void readsWhatJavaReads(String text) {
        assertThat(PlainDecimal.read(text)).isEqualTo(Double.parseDouble(text));
    }

    @Test
    void readsWhatJavaReadsWhereverThePointStands() {
        SplittableRandom random = new SplittableRandom(7);
        for (int k = 0; k < 20_000; k++) {
            int decimals = random.nextInt(15);
            String text =
                    String.format(Locale.ROOT, "%016d", random.nextLong(1_000_000_000_000_000L))
                            .substring(1);
            text = text.substring(0, 15 - decimals) + "." + text.substring(15 - decimals);
            text = text.endsWith(".") ? text.substring(0, 15) : text;
            assertThat(PlainDecimal.read(text)).as(text).isEqualTo(Double.parseDouble(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                ".5",
                "5.",
                "1.2.3",
                "1,234",
                "+5",
                "1e3",
                "万",
                "1.2万",
                "- 3",
                "1234567890123456",
                "NaN"
            })
    void leavesOtherNotationsToOthers(String text) {
        assertThat(PlainDecimal.read(text)).isNaN();
    }
}
