package org.shanhai.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Sense;
import org.shanhai.region.Word;

class ScopeReaderTest {
    private final ScopeReader reader = new ScopeReader(TestWords.vocabulary());

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
                // Verbs that stand alone go to the phrases that wait, else to the last that got
                // verbs, else to those that follow.
                "鞋、玩具、制造 | 鞋[MAKE] 玩具[MAKE]",
                "鞋制造、销售、玩具 | 鞋[MAKE, TRADE] 玩具[]",
                "鞋、制造、销售 | 鞋[MAKE, TRADE]",
                // Those before a colon go to nothing before them, nor do those right behind it.
                "鞋，销售：玩具 | 玩具[TRADE] 鞋[]",
                "玩具制造，销售：批发，鞋 | 玩具[MAKE] 鞋[WHOLESALE]",
                // Verbs before a list hold for a phrase that has one of its own as well.
                "销售：玩具制造、鞋 | 玩具[MAKE, TRADE] 鞋[TRADE]",
                // What stands before a colon and is more than verbs is a phrase like others.
                "玩具制造：鞋 | 玩具[MAKE] 鞋[]",
                // Brackets within brackets; one that never closes hides what follows.
                "玩具（不含鞋（皮鞋）制造）、鞋 | 玩具[] 鞋[]",
                "玩具制造（不含鞋；汽车制造 | 玩具[MAKE]",
                // Of a phrase that is all verbs but begins like a longer word something is left.
                "生产性服务 | 生产性[SERVE]",
            })
    void givesEachPhraseItsVerbs(String scope, String lines) {
        assertThat(
                        reader.read(scope).stream()
                                .map(line -> line.phrase() + verbs(line))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(lines);
    }

    /// A phrase that is no more than verbs, and yet no verb where it begins, is left one of them.
    @Test
    void somethingOfEachPhraseIsLeft() {
        Vocabulary words =
                new Vocabulary(
                        List.of(
                                new Word("生产", Sense.MAKE, ""),
                                new Word("服务", Sense.SERVE, ""),
                                new Word("生产服务", Sense.WHOLE, "")));
        assertThat(new ScopeReader(words).read("生产服务"))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.phrase()).isEqualTo("生产");
                            assertThat(verbs(line)).containsExactly(Sense.SERVE);
                        });
    }

    private static List<Sense> verbs(ScopeLine line) {
        return Arrays.stream(Sense.values()).filter(line.verbs()::contains).toList();
    }
}
