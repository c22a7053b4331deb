package org.shanhai.pack.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.message.English;

/// Numbers in Chinese words.
class ChineseNumberTest {
    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final long[] LARGE = {100_000_000, 10_000};
    private static final String PLAIN = "零一二三四五六七八九十百千万亿";
    private static final String CAPITALS = "〇壹贰叁肆伍陆柒捌玖拾佰仟萬億";

    @ParameterizedTest
    @CsvSource({
        "零, 0",
        "半, 0.5",
        "两, 2",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "一百零五, 105",
        "一百一十, 110",
        "一百十二, 112",
        "两千, 2000",
        "两千零五十, 2050",
        "七百万, 7e6",
        "十二万三千, 123000",
        "三万零五, 30005",
        "一亿五千万, 1.5e8",
        "一亿零五千, 100005000",
        "一亿零五十万, 100500000",
        "一万二千亿, 1.2e12",
        "一万亿, 1e12",
        "三点一四, 3.14",
        "三点五亿, 3.5e8",
        "零点五, 0.5",
        "一五〇〇, 1500",
        "一五〇〇万, 1.5e7",
        "壹拾贰萬, 120000",
    })
    void reads(String words, double value) throws BadFigure {
        assertThat(Figure.number(words)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"九九九九九九九九九九九九九九九亿", "九九九九九九九九九九九九九九九万", "九九九九九九九九九九九九九九九万亿"})
    void whatNoNumberHoldsIsTooLarge(String words) {
        assertThatThrownBy(() -> Figure.number(words))
                .isInstanceOfSatisfying(
                        BadFigure.class,
                        bad -> assertThat(bad.reason().says(UnitMessage.TOO_LARGE)).isTrue());
    }

    /// What is spelled is read as the same number, in each way to write it.
    @Test
    void readsWhatIsSpelled() throws BadFigure {
        Random random = new Random(20_260_728);
        for (int k = 0; k < 20_000; k++) {
            long number =
                    k < 10_000 ? k : random.nextLong((long) Math.pow(10, 4 + random.nextInt(12)));
            if (random.nextInt(4) == 0) {
                long round = (long) Math.pow(10, random.nextInt(12));
                number = number / round * round;
            }
            String words = spelled(number);

            assertThat(Figure.number(words)).as(words).isEqualTo((double) number);
            assertThat(Figure.number(capitals(words)))
                    .as(capitals(words))
                    .isEqualTo((double) number);
            String spoken = words.replaceAll("二(?=[千万亿])", "两").replaceAll("^一十", "十");
            assertThat(Figure.number(spoken)).as(spoken).isEqualTo((double) number);
            Figure figure = Figure.read("约" + words + "元");
            assertThat(figure.quantity().low()).as(words).isEqualTo((double) number);
            assertThat(figure.unit()).as(words).isEqualTo("元");
        }
    }

    /// Signs thrown together are refused, or mean the number that is spelled in the same signs but
    /// for zeros, 两, and the 一 before 十.
    @Test
    void readsNothingElse() {
        Random random = new Random(7);
        int read = 0;
        for (int k = 0; k < 100_000; k++) {
            StringBuilder words = new StringBuilder();
            int length = 1 + random.nextInt(7);
            for (int n = 0; n < length; n++) {
                words.append(PLAIN.charAt(random.nextInt(PLAIN.length())));
            }
            String text = words.toString();
            try {
                long number = (long) Figure.number(text);
                if (text.matches("[零一二三四五六七八九]{3}.*")) {
                    continue;
                }
                read++;
                assertThat(bare(text)).isEqualTo(bare(spelled(number)));
            } catch (BadFigure refused) {
                assertThat(English.of(refused.reason())).isNotEmpty();
            }
        }
        assertThat(read).isGreaterThan(2000);
    }

    private static String bare(String words) {
        return words.length() == 1
                ? words
                : words.replace("零", "").replaceAll("(?<=^|[百千万亿])一(?=十)", "");
    }

    private static String spelled(long number) {
        if (number == 0) {
            return DIGITS[0];
        }
        // 万亿 is 万 of 亿: what stands above 亿 is spelled as a number of its own.
        if (number >= LARGE[0]) {
            return spelled(number / LARGE[0]) + "亿" + tail(number % LARGE[0], LARGE[0]);
        }
        if (number >= LARGE[1]) {
            return section((int) (number / LARGE[1])) + "万" + tail(number % LARGE[1], LARGE[1]);
        }
        return section((int) number);
    }

    private static String tail(long number, long above) {
        if (number == 0) {
            return "";
        }
        return (number < above / 10 ? "零" : "") + spelled(number);
    }

    private static String section(int number) {
        StringBuilder words = new StringBuilder();
        boolean zero = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                zero = !words.isEmpty();
                continue;
            }
            words.append(zero ? "零" : "").append(DIGITS[digit]).append(PLACES[place]);
            zero = false;
        }
        return words.toString();
    }

    private static String capitals(String words) {
        StringBuilder capitals = new StringBuilder();
        words.chars().forEach(c -> capitals.append(CAPITALS.charAt(PLAIN.indexOf(c))));
        return capitals.toString();
    }
}
