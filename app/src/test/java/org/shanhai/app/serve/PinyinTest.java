package org.shanhai.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Names as they are typed.
class PinyinTest {
    @Test
    void syllablesStandApart() {
        assertThat(Pinyin.of("龙游县")).containsExactly("long you xian");
    }

    /// 乐 is le or yue: Yueqing is found by either.
    @Test
    void allReadingsAreGiven() {
        assertThat(Pinyin.of("乐清市")).contains("le qing shi", "yue qing shi");
    }

    @Test
    void otherSignsDivideAndLettersStay() {
        assertThat(Pinyin.of("A股、汽车").getFirst()).isEqualTo("a gu qi che");
        assertThat(Pinyin.of("Longyou")).isEmpty();
    }

    /// Many readings make no endless list.
    @Test
    void fewAreGiven() {
        assertThat(Pinyin.of("乐重长行着都").size()).isBetween(1, 6);
    }
}
