package org.shanhai.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {
    private static final Classifier CLASSIFIER = new Classifier(TestWords.vocabulary());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // What is made decides before what is traded; the longest word that ends a phrase
                // counts.
                "云和县某某厂 | 木制玩具制造；日用品销售 | toys | SCOPE",
                "某某玩具有限公司 | 玩具、鞋制造 | toys | NAME_AND_SCOPE",
                "某某有限公司 | 汽车配件制造 | parts | SCOPE",
                "某某有限公司 | 汽车及配件制造 | cars | SCOPE",
                // The first line weighs most, unless the name speaks for another.
                "某某有限公司 | 玩具、鞋制造 | toys | SCOPE",
                "某某皮鞋厂 | 玩具、鞋制造 | shoes | NAME_AND_SCOPE",
                // Grown or worked: the same word is another industry.
                "某某有限公司 | 茶叶种植 | crops | SCOPE",
                "某某有限公司 | 茶叶加工 | tea | SCOPE",
                "某某茶叶专业合作社 | 组织销售成员的茶叶 | crops | SCOPE",
                // Work on goods is making by itself.
                "某某有限公司 | 电镀 | metal | SCOPE",
                // Who trades: with whom.
                "某某有限公司 | 玩具批发、零售 | wholesale | TRADE",
                "某某有限公司 | 玩具零售 | retail | TRADE",
                "某某商店 | 玩具销售 | retail | TRADE",
                "某某贸易有限公司 | 玩具、鞋 | wholesale | TRADE",
                // A bare list is what its maker makes where the name says so, else what its words
                // say.
                "某某玩具厂 | 鞋、玩具 | toys | NAME_AND_SCOPE",
                "某某有限公司 | 日用品、玩具 | wholesale | TRADE",
                "某某有限公司 | 玩具、鞋 | toys | LIST",
                // Names alone.
                "某某银行某某支行 | 经监管部门批准的业务 | banks | NAME",
                "某某玩具厂 | 日用品制造 | toys | NAME",
                // Services.
                "某某工业设计有限公司 | 工业设计；玩具制造 | design | NAME_AND_SCOPE",
                "某某有限公司 | 玩具设计 | design | SCOPE",
                // What nothing tells stays unclear.
                "某某有限公司 | 日用品制造 | - | UNCLEAR",
                "某某有限公司 | - | - | UNCLEAR",
            })
    void readsNameAndScope(String name, String scope, String industry, String reason) {
        Classified read = CLASSIFIER.classify(name, scope == null ? "" : scope);
        assertThat(read.industry().orElse(null)).isEqualTo(industry);
        assertThat(read.reason()).isEqualTo(Reason.valueOf(reason));
    }

    @Test
    void manyGoodsOfManyIndustriesStayUnclear() {
        assertThat(CLASSIFIER.classify("某某有限公司", "玩具、鞋、汽车、汽车配件、茶叶制造"))
                .isEqualTo(Classified.UNCLEAR);
        assertThat(CLASSIFIER.classify("某某鞋厂", "玩具、鞋、汽车、汽车配件、茶叶制造").industry()).contains("shoes");
    }

    @Test
    void tellsPartsOfOtherFirms() {
        assertThat(CLASSIFIER.isBranch("某某有限公司龙游分公司")).isTrue();
        assertThat(CLASSIFIER.isBranch("某某有限公司")).isFalse();
    }
}
