package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {
    private final NameIndex<String> index = new NameIndex<>();

    NameIndexTest() {
        add("longyou", "Longyou", "龙游县");
        add("chunan", "Chun'an", "淳安县");
        add("jingning", "Jingning", "景宁畲族自治县");
        add("quzhou", "Quzhou", "衢州市");
        add("jiangbei", "Jiangbei", "江北区");
        index.addAlias("jiangbei", "Jiangdong");
    }

    private void add(String key, String name, String nameLocal) {
        index.add(key, key);
        index.add(key, name);
        index.add(key, nameLocal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Longyou",
                "longyou",
                "LONGYOU county",
                " Longyou County ",
                "Ｌｏｎｇｙｏｕ",
                "龙游",
                "龙　游县",
                "龙游县"
            })
    void findsAPlaceByWhateverNamePeopleGiveIt(String name) {
        assertThat(index.lookUp(name)).isEqualTo(new NameIndex.Found<>("longyou"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chun'an", "chun’an", "Chun An", "淳安"})
    void apostrophesAndSpacesDoNotCount(String name) {
        assertThat(index.lookUp(name)).isEqualTo(new NameIndex.Found<>("chunan"));
    }

    @Test
    void longSuffixesAreCutWhole() {
        assertThat(index.lookUp("景宁")).isEqualTo(new NameIndex.Found<>("jingning"));
    }

    @Test
    void anUnknownNameSuggestsTheNearest() {
        assertThat(suggestions("Longyu")).hasSize(1);
        assertThat(suggestions("Timbuktu")).isEmpty();
        index.add("nameless", "");
        assertThat(suggestions("Q")).doesNotContain("");
    }

    @Test
    void aProperNameGoesBeforeAnAlias() {
        index.add("jiangdong", "Jiangdong");
        assertThat(index.lookUp("Jiangdong")).isEqualTo(new NameIndex.Found<>("jiangdong"));
    }

    @Test
    void aSharedNameIsAmbiguous() {
        index.add("other", "Longyou");
        assertThat(index.lookUp("longyou")).isInstanceOf(NameIndex.Ambiguous.class);
    }

    @Test
    void aKeyWrittenExactlySaysWhichOfSeveralIsMeant() {
        index.addKey("two", "longyou-2");
        index.add("two", "Longyou");
        index.addKey("three", "Kecheng");
        index.add("four", "kecheng");

        assertThat(index.lookUp("Longyou")).isInstanceOf(NameIndex.Ambiguous.class);
        assertThat(index.lookUp(" longyou-2 ")).isEqualTo(new NameIndex.Found<>("two"));
        assertThat(index.lookUp("Kecheng")).isEqualTo(new NameIndex.Found<>("three"));
        assertThat(index.lookUp("kecheng")).isInstanceOf(NameIndex.Ambiguous.class);
    }

    private List<String> suggestions(String name) {
        NameIndex.Match<String> match = index.lookUp(name);
        assertThat(match).isInstanceOf(NameIndex.Unknown.class);
        return match instanceof NameIndex.Unknown<String> unknown
                ? unknown.suggestions()
                : List.of("found");
    }
}
