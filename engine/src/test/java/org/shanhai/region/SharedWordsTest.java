package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which text speaks of what a description says.
class SharedWordsTest {
    private static MatterEffect naming(String text) {
        return new MatterEffect(
                "water",
                MatterEffect.Effect.FORBIDDEN,
                List.of(),
                List.of(),
                "",
                "",
                text,
                "",
                "",
                MatterEffect.Standing.SOLID,
                "",
                "");
    }

    /// Chinese parts no words: pairs are found wherever they begin.
    @ParameterizedTest
    @CsvSource({
        "含重金属废水, 重金属污染防治, 2",
        "重金属废水, 重金属污染防治, 2",
        "plating of chromium, Chromium and nickel, 1",
        "含油, 重金属污染防治, 0"
    })
    void countsPairsWhereverTheyBegin(String said, String text, long shared) {
        assertThat(naming(text).countShared(said)).isEqualTo(shared);
    }
}
