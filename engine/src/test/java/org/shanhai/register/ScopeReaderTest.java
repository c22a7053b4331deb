package org.shanhai.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Sense;

class ScopeReaderTest {
    private static final ScopeReader READER = new ScopeReader(TestWords.vocabulary());

    /// Verbs stand before a phrase, after it, at the end of a list or before a colon; those at the
    /// end go to all phrases that wait for one; lists without any stay bare.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "玩具制造 | 玩具[MAKE]",
                "玩具、鞋制造、销售 | 玩具[MAKE, TRADE] 鞋[MAKE, TRADE]",
                "生产、销售玩具、鞋 | 玩具[MAKE, TRADE] 鞋[MAKE, TRADE]",
                "制造,加工:玩具,鞋;销售:日用品 | 玩具[MAKE] 鞋[MAKE] 日用品[TRADE]",
                "玩具的制造;鞋的批发、零售 | 玩具[MAKE] 鞋[WHOLESALE, RETAIL]",
                "玩具（不含鞋制造）、鞋 | 玩具[] 鞋[]",
                "一般经营项目：玩具制造；货物进出口 | 玩具[MAKE]",
                "生产性废料销售 | 生产性废料[TRADE]",
                "批发、零售：鞋；玩具制造 | 鞋[WHOLESALE, RETAIL] 玩具[MAKE]",
                "房屋建筑工程施工 | 房屋建筑工程[SERVE]",
            })
    void givesEachPhraseItsVerbs(String scope, String lines) {
        assertThat(
                        READER.read(scope).stream()
                                .map(line -> line.phrase() + verbs(line))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(lines);
    }

    private static List<Sense> verbs(Line line) {
        return Arrays.stream(Sense.values()).filter(line.verbs()::contains).toList();
    }
}
