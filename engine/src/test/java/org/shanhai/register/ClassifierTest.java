package org.shanhai.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {
    private final Classifier classifier = new Classifier(TestWords.vocabulary());

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
                // What is served outweighs what is made only where lines say clearly more of it.
                "某某有限公司 | 房屋建筑工程；玩具制造 | building | SCOPE",
                "某某有限公司 | 房屋建筑工程；玩具制造；木制玩具制造 | toys | SCOPE",
                "某某房屋建筑工程有限公司 | 玩具制造；房屋建筑工程 | building | NAME_AND_SCOPE",
                // Who makes a service serves; who makes what is not known is not read as a trader.
                "某某有限公司 | 房屋建筑工程加工 | building | SCOPE",
                "某某有限公司 | 某某物加工；玩具销售 | - | UNCLEAR",
                // Grown or worked: the same word is another industry.
                "某某有限公司 | 茶叶种植 | crops | SCOPE",
                "某某有限公司 | 茶叶加工 | tea | SCOPE",
                "某某茶叶专业合作社 | 组织销售成员的茶叶 | crops | SCOPE",
                // Work on goods is making by itself.
                "某某有限公司 | 电镀 | metal | SCOPE",
                // Not where it is sold or done for others, nor what only grows.
                "某某有限公司 | 电镀销售 | wholesale | TRADE",
                "某某有限公司 | 电镀服务 | - | UNCLEAR",
                "某某有限公司 | 玩具种植 | - | UNCLEAR",
                // Who trades: with whom.
                "某某有限公司 | 玩具批发、零售 | wholesale | TRADE",
                "某某有限公司 | 玩具零售 | retail | TRADE",
                "某某商店 | 玩具销售 | retail | TRADE",
                "某某贸易有限公司 | 玩具、鞋 | wholesale | TRADE",
                // A trader serves only where its name says so; others where they speak of it as
                // much.
                "某某有限公司 | 房屋建筑工程；玩具销售 | building | SCOPE",
                "某某贸易有限公司 | 房屋建筑工程；玩具销售 | wholesale | TRADE",
                "某某贸易房屋建筑工程有限公司 | 房屋建筑工程；玩具销售 | building | NAME_AND_SCOPE",
                "某某有限公司 | 房屋建筑工程；玩具销售；鞋销售 | wholesale | TRADE",
                // To sell a service is to trade; to do and sell it is to serve.
                "某某有限公司 | 房屋建筑工程销售 | wholesale | TRADE",
                "某某有限公司 | 房屋建筑工程施工、销售 | building | SCOPE",
                // To run says neither.
                "某某有限公司 | 玩具经营 | wholesale | TRADE",
                // A bare list is what its maker makes where the name says so, else what its words
                // say.
                "某某玩具厂 | 鞋、玩具 | toys | NAME_AND_SCOPE",
                "某某有限公司 | 日用品、玩具 | wholesale | TRADE",
                "某某有限公司 | 玩具、鞋 | toys | LIST",
                "某某有限公司 | 房屋建筑工程；玩具；鞋 | toys | LIST",
                // Of a service and a good in one bare phrase the longer word counts.
                "某某有限公司 | 木制玩具房屋建筑工程 | building | SCOPE",
                "某某有限公司 | 木制玩具咨询 | toys | LIST",
                "某某有限公司 | 皮鞋咨询 | shoes | LIST",
                "某某有限公司 | 鞋咨询 | consulting | SCOPE",
                // Names alone.
                "某某银行某某支行 | 经监管部门批准的业务 | banks | NAME",
                "某某玩具厂 | 日用品制造 | toys | NAME",
                "某某设计有限公司 | - | design | NAME",
                "某某日用品厂 | - | - | UNCLEAR",
                // Services.
                "某某工业设计有限公司 | 工业设计；玩具制造 | design | NAME_AND_SCOPE",
                "某某有限公司 | 玩具设计 | design | SCOPE",
                // What nothing tells stays unclear.
                "某某有限公司 | 日用品制造 | - | UNCLEAR",
                "某某有限公司 | - | - | UNCLEAR",
            })
    void readsNameAndScope(String name, String scope, String industry, String reason) {
        Classified read = classifier.classify(name, scope == null ? "" : scope);
        assertThat(read.industry().orElse(null)).isEqualTo(industry);
        assertThat(read.reason()).isEqualTo(IndustryReason.valueOf(reason));
    }

    @Test
    void manyGoodsOfManyIndustriesStayUnclear() {
        assertThat(classifier.classify("某某有限公司", "玩具、鞋、汽车、汽车配件、茶叶制造"))
                .isEqualTo(Classified.UNCLEAR);
        assertThat(classifier.classify("某某鞋厂", "玩具、鞋、汽车、汽车配件、茶叶制造").industry()).contains("shoes");
    }

    @Test
    void tellsPartsOfOtherFirms() {
        assertThat(classifier.isBranch("某某有限公司龙游分公司")).isTrue();
        assertThat(classifier.isBranch("某某有限公司")).isFalse();
    }
}
