package org.shanhai.app.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.message.BilingualName;
import org.shanhai.message.Message;
import org.shanhai.region.Quantity;
import org.shanhai.supply.SupplyMessage;
import org.shanhai.supply.survey.SurveyMessage;
import org.shanhai.supply.trade.TradeMessage;

class WordsTest {

    @Test
    void everyWordIsThereInBothLanguages() {
        TreeSet<String> english = new TreeSet<>(Words.in(Language.EN).bundle().keySet());
        var chinese = Words.in(new Language("zh")).bundle();

        // A missing Chinese word would silently fall back on the English one.
        assertThat(english)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(chinese.containsKey(key)).isTrue());
        assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check.broken | 1 | 0 | p: broken, 1 error, 0 warnings",
                "check.sound | 0 | 1 | p: sound, 0 errors, 1 warning",
                "check.broken | 2 | 1234 | p: broken, 2 errors, 1,234 warnings"
            })
    void tellsOneFromMany(String key, int errors, int warnings, String text) {
        assertThat(Words.in(Language.EN).get(key, "p", errors, warnings)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1 person",
                "0 | 0 persons",
                "0.5 | 0.5 persons",
                "1,000 | 1,000 persons",
                "1.2 bn | 1.2 bn persons"
            })
    void tellsOneFromManyOfANumberThatIsWritten(String count, String text) {
        assertThat(Words.in(Language.EN).get("unit.persons", count)).isEqualTo(text);
        assertThat(Words.in(new Language("zh")).get("unit.persons", count)).isEqualTo(count + " 人");
    }

    @Test
    void cellsAreNamedAndSetApartAsTheLanguageDoes() {
        Message wages =
                SurveyMessage.WAGES_NEGATIVE.of(
                        List.of(
                                SupplyMessage.SECTOR_IN_PLACE.of("toys", "Longyou"),
                                SupplyMessage.SECTOR_IN_PLACE.of("rice", "Yiwu")));

        assertThat(Words.in(Language.EN).say(wages)).contains("for toys in Longyou; rice in Yiwu.");
        assertThat(Words.in(new Language("zh")).say(wages)).contains("Longyou的toys；Yiwu的rice的");
    }

    /// The local name where the language prefers it, and the other where there is only one.
    @Test
    void whatHasTwoNamesIsCalledByThatOfTheLanguage() {
        BilingualName longyou = new BilingualName("Longyou", "龙游");
        Message wages =
                SurveyMessage.WAGES_NEGATIVE.of(
                        List.of(
                                SupplyMessage.SECTOR_IN_PLACE.of(
                                        new BilingualName("toys", "玩具"), longyou),
                                SupplyMessage.SECTOR_IN_PLACE.of(
                                        BilingualName.of("rice"), longyou)));
        Message unplaced = TradeMessage.UNPLACED.of(List.of(longyou, new BilingualName("", "义乌")));

        assertThat(Words.in(Language.EN).say(wages)).contains("toys in Longyou; rice in Longyou");
        assertThat(Words.in(new Language("zh")).say(wages)).contains("龙游的玩具；龙游的rice的");
        assertThat(Words.in(Language.EN).say(unplaced)).contains("Longyou, 义乌");
        assertThat(Words.in(new Language("zh")).say(unplaced)).contains("龙游、义乌");
    }

    /// A choice of two is no choice of counts.
    @Test
    void whetherSomethingHoldsIsNoCount() {
        WrittenChoice flag = new WrittenChoice(new ChoiceFormat("0#no|1#yes"));
        assertThat(flag.format(1)).isEqualTo("yes");
        for (Object count : new Object[] {2, -1, 1.0, "1"}) {
            assertThatThrownBy(() -> flag.format(count))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void everyChoiceKnowsNoneOneAndMany() {
        for (Language language : Language.list()) {
            Words words = Words.in(language);
            for (String key : words.bundle().keySet()) {
                for (Format format : formats(words, key)) {
                    if (format instanceof ChoiceFormat choice) {
                        assertThat(choice.getLimits())
                                .as(key)
                                .hasSizeBetween(2, 3)
                                .startsWith(0, 1);
                        assertThat(choice.format(0)).as(key).isNotEqualTo(choice.format(1));
                        if (choice.getLimits().length == 3) {
                            assertThat(choice.format(1)).as(key).isNotEqualTo(choice.format(2));
                        }
                    }
                }
            }
        }
    }

    /// A figure that one language leaves out is a figure its readers are not told. Of a choice the
    /// numbers it decides by count, and those in each of its texts.
    @Test
    void bothLanguagesTellTheSameFigures() {
        var english = Words.in(Language.EN).bundle();
        var chinese = Words.in(new Language("zh")).bundle();
        Map<String, String> unlike = new TreeMap<>();
        for (String key : english.keySet()) {
            Set<Integer> here = placeholders(english.getString(key));
            Set<Integer> there = placeholders(chinese.getString(key));
            if (!here.equals(there)) {
                unlike.put(key, here + " " + there);
            }
        }
        assertThat(unlike).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{0} of {12} ; 0 12",
                "{1,choice,0#none|1#one {2}|1<{3} many} ; 1 2 3",
                "it''s {0,number} '{4}' ; 0",
                "no figure ;"
            })
    void findsTheFiguresOfAPattern(String pattern, String numbers) {
        assertThat(placeholders(pattern).stream().map(String::valueOf).toList())
                .isEqualTo(numbers == null ? List.of() : List.of(numbers.split(" ", -1)));
    }

    /// The numbers of `{0}`, `{1,choice,…}`, wherever they stand, but for what is quoted.
    private static Set<Integer> placeholders(String pattern) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher found =
                Pattern.compile("[{]([0-9]+)[},]")
                        .matcher(pattern.replace("''", "").replaceAll("'[^']*'", ""));
        while (found.find()) {
            numbers.add(Integer.parseInt(found.group(1)));
        }
        return numbers;
    }

    /// Help texts are no patterns: braces stand in them as they are.
    private static Format[] formats(Words words, String key) {
        String pattern = words.bundle().getString(key);
        return pattern.contains(",choice,")
                ? new MessageFormat(pattern, java.util.Locale.forLanguageTag(words.tag()))
                        .getFormats()
                : new Format[0];
    }

    @Test
    void writesFiguresWithTheUnitOfTheLanguage() {
        WrittenFigures english = new WrittenFigures(Words.in(Language.EN), "CNY");
        WrittenFigures chinese = new WrittenFigures(Words.in(new Language("zh")), "CNY");

        assertThat(english.write(Quantity.atLeast(7e6), "CNY")).isEqualTo("≥ 7 million yuan");
        assertThat(chinese.write(Quantity.atLeast(7e6), "CNY")).isEqualTo("≥ 700 万元");
        assertThat(english.write(Quantity.between(300, 500), "persons"))
                .isEqualTo("300 persons – 500 persons");
        assertThat(english.write(0.123, "1")).isEqualTo("12.3 %");
        assertThat(chinese.land(Quantity.exactly(0.016))).isEqualTo("24 亩");
        assertThat(new WrittenFigures(Words.in(Language.EN), "USD").land(Quantity.exactly(0.5)))
                .isEqualTo("0.5 km²");
        assertThat(english.write(39, "μg/m3")).isEqualTo("39 μg/m3");
        assertThat(english.write(5e-5, "tce/CNY")).isEqualTo("0.5 tce per 10,000 of money");
    }
}
