package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.region.MatterWords.Match;

/// What a description shows of a matter, and what it denies.
class MatterWordsTest {
    private static final List<String> WORDS =
            List.of(
                    "synthetic leather",
                    "tanning",
                    "dyeing",
                    "plating",
                    "pulp",
                    "smelting",
                    "ferrous metal",
                    "合成革",
                    "鞣制",
                    "电镀",
                    "制浆",
                    "染色",
                    "机加工");

    private static Match match(String... texts) {
        return match(WORDS, List.of("moulded pulp", "真空电镀"), List.of(texts));
    }

    private static Match match(List<String> words, List<String> without, List<String> texts) {
        return MatterWords.match(words, without, new MatterText(texts.toArray(String[]::new)));
    }

    @ParameterizedTest
    @CsvSource({
        "PU synthetic leather, synthetic leather",
        "'Synthetic Leather, 3 lines', synthetic leather",
        "hides to leather by TANNING, tanning",
        "'straw pulp, own fibre line', pulp",
        "pulp-based board, pulp",
        "pulp2, pulp",
        "某公司PU合成革项目, 合成革",
        "皮革鞣制及加工, 鞣制",
    })
    void findsTheWords(String text, String word) {
        assertThat(match(text)).isEqualTo(new Match.Hit(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pulpit chairs", "impulpable", "", "toys", "templating", "éplating"})
    void findsWholeWordsOnly(String text) {
        assertThat(match(text)).isEqualTo(new Match.NotFound());
    }

    /// A denial reaches over three words and over commas of a list that ends in "or".
    @ParameterizedTest
    @CsvSource({
        "no dyeing, dyeing, no dyeing",
        "No Dyeing, dyeing, no dyeing",
        "leather goods without tanning, tanning, without tanning",
        "'no smelting, plating or dyeing', dyeing, 'no smelting, plating or dyeing'",
        "no tanning and dyeing, tanning, no tanning",
        "not of own pulp, pulp, not of own pulp",
        "neither washing nor dyeing, dyeing, neither washing nor dyeing",
        "free of plating, plating, free of plating",
        "steel plate rather than plating, plating, rather than plating",
        "dyeing is not done here, dyeing, dyeing is not done",
        "non-plating works, plating, non-plating",
        "本项目不含电镀, 电镀, 不含电镀",
        "不涉及鞣制和染色, 鞣制, 不涉及鞣制",
        "不设酸洗及电镀, 电镀, 不设酸洗及电镀",
        "无电镀工序, 电镀, 无电镀",
        "没有制浆, 制浆, 没有制浆",
        "非电镀件, 电镀, 非电镀"
    })
    void whatIsDeniedIsTakenBack(String text, String word, String by) {
        Match match = match(text);
        assertThat(match).isInstanceOf(Match.Cleared.class);
        assertThat(((Match.Cleared) match).by()).isEqualTo(by);
        assertThat(WORDS).contains(((Match.Cleared) match).word());
        assertThat(match(List.of(word), List.of(), List.of(text)))
                .isInstanceOf(Match.Cleared.class);
    }

    /// All of a list is denied, one by one.
    @ParameterizedTest
    @ValueSource(strings = {"smelting", "plating", "dyeing"})
    void aListIsDeniedToItsEnd(String word) {
        assertThat(
                        match(
                                List.of(word),
                                List.of(),
                                List.of("no smelting, plating or dyeing of any kind")))
                .isInstanceOf(Match.Cleared.class);
    }

    /// A word that begins with a question mark shows nothing, and asks unless it is denied.
    @ParameterizedTest
    @CsvSource({
        "a steam boiler, Named",
        "no boiler, Cleared",
        "no boiler; a steam boiler, Named",
        "two coal boilers with a boiler house, Hit",
        "electric boiler, Cleared",
        "toys, NotFound"
    })
    void aWordMayOnlyAsk(String text, String found) {
        Match match =
                match(
                        List.of("?boiler", "coal boilers"),
                        List.of("electric boiler"),
                        List.of(text));
        assertThat(match.getClass().getSimpleName()).isEqualTo(found);
        assertThat(match.toString()).doesNotContain("?");
    }

    /// A denial of what it is done with, or of what comes of it, leaves the thing open.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "free of chemical plating",
                "no waste-water dyeing line",
                "无氰电镀",
                "无污染电镀",
                "不使用六价铬的三价电镀线",
                "不产生废水的染色新工艺",
                "does not use bought steam and dyeing is done",
                "no outsourcing and dyeing on site",
                "never stops and dyeing runs",
                "不设染色；无氰电镀线一条",
                "no dyeing; no waste-water plating line"
            })
    void aDenialOfSomethingNearbyAsks(String text) {
        assertThat(match(text)).isInstanceOf(Match.Named.class);
    }

    /// A denial of something else, of another sentence, or one that is none.
    @ParameterizedTest
    @CsvSource({
        "'no smell, tanning of hides', tanning",
        "no smell. Tanning of hides, tanning",
        "not only dyeing, dyeing",
        "not just plating but polishing, plating",
        "no waste from our modern and clean new dyeing, dyeing",
        "non-ferrous metal smelting, smelting",
        "notable dyeing, dyeing",
        "'不含异味，鞣制皮革', 鞣制",
        "无机盐电镀, 电镀",
        "无纺布染色, 染色",
        "无锡电镀厂, 电镀",
        "非金属电镀, 电镀",
        "无粉尘的先进电镀, 电镀"
    })
    void whatDeniesSomethingElseDeniesNothing(String text, String word) {
        assertThat(match(List.of(word), List.of(), List.of(text))).isEqualTo(new Match.Hit(word));
    }

    /// Nobody denies what others do for the project or buy from it: that is left open.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "shoes of bought synthetic leather",
                "purchased pulp",
                "bought-in pulp",
                "pulp bought in",
                "pulp and synthetic leather, both purchased",
                "外购合成革",
                "购入的合成革",
                "采购电镀件",
                "供应商已电镀"
            })
    void whatIsBoughtIsNamedAlone(String text) {
        assertThat(match(text)).isInstanceOf(Match.Named.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plating outsourced",
                "dyeing is contracted out",
                "plating work done elsewhere",
                "plating by suppliers",
                "plating is made by the licensed works next door",
                "电镀外协",
                "电镀工序全部委外",
                "染色加工委托某厂"
            })
    void whatOthersDoIsNamedAlone(String text) {
        assertThat(match(text)).isInstanceOf(Match.Named.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pumps for plating lines",
                "chemicals for dyeing and printing mills",
                "scrap from smelting plants",
                "sensors used in pulp mills",
                "its customers are dyeing firms",
                "pumps sold to plating shops",
                "filters used by smelting works",
                "a plant serving the plating park",
                "电镀企业用泵",
                "染色厂使用的仪表"
            })
    void theTradeOfCustomersIsNamedAlone(String text) {
        assertThat(match(text)).isInstanceOf(Match.Named.class);
    }

    /// What is bought, given out or of customers is so up to the end of its clause, and for its own
    /// word: another that stands elsewhere is heard.
    @ParameterizedTest
    @CsvSource({
        "dyeing is done here; plating by others, dyeing",
        "dyeing steps are made here and plating done by others, dyeing",
        "dyeing here and plating by suppliers, dyeing",
        "bought yarn for dyeing in own vats, dyeing",
        "染色后外包装, 染色",
        "染色在本厂电镀外协, 染色",
        "染色使用活性染料, 染色",
        "电镀采用自动线, 电镀",
        "承接电镀委托加工, 电镀",
        "外购电镀液进行染色, 染色",
        "plating outsourced. Dyeing in two lines, dyeing",
        "bought pulp; own plating, plating",
        "bought pulp is given a plating, plating",
        "bought pulp and own pulp; pulp of straw, pulp",
        "pumps for plating lines; plating of the pumps, plating",
        "pumps for export; plating lines, plating",
        "car parts made for export by plating, plating",
        "customers are many; dyeing of yarn, dyeing",
        "'外购钢材，电镀加工', 电镀",
        "'电镀，包装外协', 电镀",
        "'电镀，企业用泵', 电镀",
        "电镀用水由园区供应, 电镀",
        "染色用电来自电网, 染色"
    })
    void anotherClauseHidesNothing(String text, String word) {
        assertThat(match(text)).isEqualTo(new Match.Hit(word));
    }

    /// Who is told both that it is bought and that it is not done has denied it.
    @Test
    void aDenialIsHeardBesideWhatIsBought() {
        assertThat(match("bought pulp; no pulp of our own"))
                .isEqualTo(new Match.Cleared("pulp", "no pulp"));
    }

    /// Who buys a line means to run it; who has none does not; who buys parts says nothing.
    @ParameterizedTest
    @CsvSource({
        "bought plating line, Hit",
        "two purchased dyeing machines, Hit",
        "外购电镀设备, Hit",
        "外购的电镀生产线, Hit",
        "bought plating parts, Named",
        "外购电镀件, Named",
        "no plating line, Cleared",
        "without dyeing machines, Cleared",
        "不设电镀生产线, Cleared",
        "无电镀设备, Cleared",
        "不含染色机, Cleared"
    })
    void aToolThatIsBoughtIsUsed(String text, String found) {
        assertThat(match(text).getClass().getSimpleName()).isEqualTo(found);
    }

    @Test
    void wordsThatTakeItBackAreNamed() {
        assertThat(match("Moulded Pulp trays"))
                .isEqualTo(new Match.Cleared("pulp", "moulded pulp"));
        assertThat(match("真空电镀")).isEqualTo(new Match.Cleared("电镀", "真空电镀"));
        assertThat(match("unmoulded pulp")).isEqualTo(new Match.Hit("pulp"));
    }

    /// It takes back the word it stands around, and no other of the same name.
    @Test
    void aWordStandsThatIsTakenBackElsewhereAlone() {
        assertThat(match("moulded pulp trays of our own pulp")).isEqualTo(new Match.Hit("pulp"));
        assertThat(match("no dyeing", "dyeing in two lines")).isEqualTo(new Match.Hit("dyeing"));
        assertThat(match("no dyeing; plating")).isEqualTo(new Match.Hit("plating"));
        assertThat(match("no dyeing; no plating"))
                .isEqualTo(new Match.Cleared("dyeing", "no dyeing"));
        assertThat(match(List.of(), List.of("x"), List.of("x"))).isEqualTo(new Match.NotFound());
    }

    /// Words of an ordinary text, in any order around it, never hide one that is not denied.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPlainWordIsHeardInAnyText(long seed) {
        Random random = new Random(seed);
        List<String> others = List.of("toys", "for export,", "of steel", "new halls;", "木制", "项目，");
        for (int k = 0; k < 50; k++) {
            StringBuilder text = new StringBuilder();
            String word = WORDS.get(random.nextInt(WORDS.size()));
            int at = random.nextInt(6);
            for (int j = 0; j < 6; j++) {
                text.append(j == at ? word : others.get(random.nextInt(others.size()))).append(' ');
            }
            assertThat(match(text.toString())).as("%s", text).isEqualTo(new Match.Hit(word));
            assertThat(match(text.toString().replace(word, "no " + word)))
                    .as("%s", text)
                    .isInstanceOf(Match.Cleared.class);
        }
    }

    /// A word that is passed over at a glance is one that does not stand there.
    @Test
    void aGlanceOverlooksNoWord() {
        String letters = "abxyz电镀水厂 -";
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            String text = written(random, letters, 40);
            String word = written(random, letters, 1 + random.nextInt(4));
            assertThat(new MatterText(text.toUpperCase(Locale.ROOT), "").holds(word))
                    .isEqualTo(text.contains(word));
        }
    }

    private static String written(Random random, String letters, int length) {
        return random.ints(length, 0, letters.length())
                .mapToObj(at -> letters.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
