package org.shanhai.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Sense;
import org.shanhai.region.Word;

/// Which word of a phrase or a name tells what it is.
class VocabularyTest {
    private static Vocabulary of(Word... words) {
        return new Vocabulary(List.of(words));
    }

    private static Word word(Sense sense, String text) {
        return new Word(text, sense, text);
    }

    private static List<Sense> signs(Vocabulary vocabulary, String name) {
        Senses signs = vocabulary.signsInName(name);
        return Arrays.stream(Sense.values()).filter(signs::contains).toList();
    }

    @Test
    void theLastGoodOfAPhraseTellsItsLongestWord() {
        Vocabulary words = TestWords.vocabulary();
        assertThat(words.product("木制玩具").map(Word::text)).contains("木制玩具");
        assertThat(words.product("汽车玩具").map(Word::text)).contains("玩具");
        assertThat(words.product("玩具盒").map(Word::text)).contains("玩具");
        assertThat(words.product("盒")).isEmpty();
        assertThat(words.product("")).isEmpty();
    }

    /// "Shoe" ends the first; in "shoe lace" it is only a part of another word.
    @Test
    void wordsOfOneCharacterCountOnlyAtTheEnd() {
        Vocabulary words = TestWords.vocabulary();
        assertThat(words.product("童鞋").map(Word::text)).contains("鞋");
        assertThat(words.product("鞋等").map(Word::text)).contains("鞋");
        assertThat(words.product("鞋带")).isEmpty();
    }

    /// "Parts" are cut off what they are parts of, but where the words before them make one with
    /// them, or where there is nothing before them.
    @Test
    void tailsAreCutOffUnlessTheyBelongToTheProduct() {
        Vocabulary words =
                of(
                        word(Sense.GOOD, "鞋"),
                        word(Sense.GOOD, "配件"),
                        word(Sense.GOOD, "汽车配件"),
                        word(Sense.TAIL, "配件"),
                        word(Sense.TAIL, "等"));
        assertThat(words.product("鞋配件").map(Word::text)).contains("鞋");
        assertThat(words.product("鞋配件等").map(Word::text)).contains("鞋");
        assertThat(words.product("汽车配件等").map(Word::text)).contains("汽车配件");
        assertThat(words.product("配件").map(Word::text)).contains("配件");
    }

    @Test
    void theLongestServiceTellsAndOfEquallyLongOnesTheLast() {
        Vocabulary words =
                of(
                        word(Sense.SERVICE, "设计"),
                        word(Sense.SERVICE, "咨询"),
                        word(Sense.SERVICE, "建筑工程"));
        assertThat(words.service("设计咨询").map(Word::text)).contains("咨询");
        assertThat(words.service("咨询设计").map(Word::text)).contains("设计");
        assertThat(words.service("建筑工程设计").map(Word::text)).contains("建筑工程");
        assertThat(words.service("设计建筑工程").map(Word::text)).contains("建筑工程");
        assertThat(words.service("玩具")).isEmpty();
    }

    /// Legal forms stand one behind another; a service in the midst of a name is not its end.
    @Test
    void aNameEndsWhereItsLegalFormsBegin() {
        Vocabulary words = TestWords.vocabulary();
        assertThat(words.serviceInName("某某设计有限公司分公司").map(Word::text)).contains("设计");
        assertThat(words.serviceInName("某某设计玩具有限公司")).isEmpty();
        assertThat(words.productInName("某某皮鞋厂").map(Word::text)).contains("皮鞋");
        assertThat(words.productInName("某某鞋厂有限公司").map(Word::text)).contains("鞋");
        assertThat(words.productInName("有限公司")).isEmpty();
    }

    /// "Branch shop" ends in "shop": it says both. "Shop" alone says nothing of a branch.
    @Test
    void aSignSaysWhatItEndsInToo() {
        Vocabulary words =
                of(
                        word(Sense.SHOP, "店"),
                        word(Sense.BRANCH, "分店"),
                        word(Sense.TRADER, "贸易"),
                        word(Sense.GOOD, "鞋"));
        assertThat(signs(words, "某某分店")).containsExactlyInAnyOrder(Sense.SHOP, Sense.BRANCH);
        assertThat(signs(words, "某某店")).containsExactly(Sense.SHOP);
        assertThat(signs(words, "贸易店")).containsExactlyInAnyOrder(Sense.TRADER, Sense.SHOP);
        assertThat(signs(words, "某某鞋")).isEmpty();
    }

    @Test
    void aVerbThatBeginsALongerWordIsNone() {
        Vocabulary words =
                of(
                        word(Sense.MAKE, "加工"),
                        word(Sense.TRADE, "销售"),
                        word(Sense.WHOLE, "加工中心"),
                        word(Sense.WHOLE, "销售"));
        assertThat(words.verbAtStart("加工玩具")).isEqualTo(new Vocabulary.Verb(2, Sense.MAKE));
        assertThat(words.verbAtStart("加工中心").isFound()).isFalse();
        // As long as the verb is not longer than it.
        assertThat(words.verbAtStart("销售玩具")).isEqualTo(new Vocabulary.Verb(2, Sense.TRADE));
        assertThat(words.verbAtEnd("玩具加工")).isEqualTo(new Vocabulary.Verb(2, Sense.MAKE));
        assertThat(words.verbAtEnd("加工玩具").isFound()).isFalse();
    }

    @Test
    void theFirstWordOfASenseNamesItsIndustry() {
        Vocabulary words = TestWords.vocabulary();
        assertThat(words.industryOf(Sense.WHOLESALE)).contains("wholesale");
        assertThat(words.industryOf(Sense.RETAIL)).contains("retail");
        assertThat(of(word(Sense.GOOD, "鞋")).industryOf(Sense.RETAIL)).isEmpty();
    }

    /// The same text of the same kind twice: the pack lists the surer meaning first.
    @Test
    void ofTwoMeaningsOfAWordTheFirstCounts() {
        Vocabulary words =
                of(new Word("电镀", Sense.PROCESS, "metal"), new Word("电镀", Sense.GOOD, "goods"));
        assertThat(words.product("电镀").map(Word::industry)).contains("metal");
    }
}
