package org.shanhai.pack.sense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How rows of totals are labelled, and what only looks like one.
class TotalRowTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计",
                " 合  计 ",
                "总计",
                "小计",
                "共计",
                "合計",
                "合计：",
                "合计（12家）",
                "制造业小计",
                "全县合计",
                "本页小计:",
                "Total",
                "TOTALS",
                "ｔｏｔａｌ",
                "Grand Total",
                "Sub-total",
                "subtotal",
                "Sum",
                "Total of all firms",
                "Zone total",
                "Total 2021",
                "Total:",
                "Total (12 firms)",
                "合计数",
                "合计户数",
                "全区",
                "全部",
                "全部：12家",
                "SUMME",
                "All enterprises",
                "All firms of the zone",
                "合计：12",
                "合计 12家",
                "企业总数",
                "總計數",
                "总共",
                "County total",
                "Toys, total",
                "Total, all firms",
                "Total enterprises: 5",
                "其中：规上工业",
                "其中规上企业",
                "全部企业",
                "所有公司（36家）"
            })
    void isOne(String label) {
        assertThat(TotalRow.isOne(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "TotalEnergies",
                "All",
                "Firms of the park",
                "All Star Toys",
                "全区物业",
                "Total Toys Ltd",
                "合计科技有限公司",
                "龙游县",
                "Summit",
                "2021 Total Toys Ltd",
                "合计12科技有限公司",
                "2021"
            })
    void isNone(String label) {
        assertThat(TotalRow.isOne(label)).isFalse();
    }
}
