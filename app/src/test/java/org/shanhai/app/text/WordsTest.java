package org.shanhai.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Quantity;

class WordsTest {

    @Test
    void everyWordIsThereInBothLanguages() {
        TreeSet<String> english = new TreeSet<>(Words.in(Language.EN).bundle().keySet());
        var chinese = Words.in(Language.ZH).bundle();

        // A missing Chinese word would silently fall back on the English one.
        assertThat(english)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(chinese.containsKey(key)).isTrue());
        assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(english);
    }

    @Test
    void writesFiguresWithTheUnitOfTheLanguage() {
        Figures english = new Figures(Words.in(Language.EN), "CNY");
        Figures chinese = new Figures(Words.in(Language.ZH), "CNY");

        assertThat(english.write(Quantity.atLeast(7e6), "CNY")).isEqualTo("≥ 7 million yuan");
        assertThat(chinese.write(Quantity.atLeast(7e6), "CNY")).isEqualTo("≥ 700 万元");
        assertThat(english.write(Quantity.between(300, 500), "persons"))
                .isEqualTo("300 persons – 500 persons");
        assertThat(english.write(0.123, "1")).isEqualTo("12.3 %");
        assertThat(chinese.land(Quantity.exactly(0.016))).isEqualTo("24 亩");
        assertThat(new Figures(Words.in(Language.EN), "USD").land(Quantity.exactly(0.5)))
                .isEqualTo("0.5 km²");
        assertThat(english.write(39, "μg/m3")).isEqualTo("39 μg/m3");
        assertThat(english.write(5e-5, "tce/CNY")).isEqualTo("0.5 tce per 10,000 of money");
    }
}
