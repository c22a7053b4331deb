package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.UnitText;

class HeadingTextTest {
    /// In the money a unit is of, however much of it a heading says.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rent (万元) | 5 | 5e4",
                "rent (100 million yuan) | 5 | 5e8",
                "rent (100,000,000 yuan) | 5 | 5e8",
                "rent (1000 yuan) | 800 | 8e5",
                "rent (1,000 yuan) | 800 | 8e5",
                "rent (10,000 yuan) | 800 | 8e6",
                "rent (10 000 yuan) | 5 | 5e4",
                "rent (1,000,000 yuan) | 5 | 5e6",
                "rent (yuan) | 5e7 | 5e7",
                "rent (元) | １２００ | 1200",
                "rent (元) | ≥500 | 500",
                "rent (万元) | 不低于500 | 5e6",
                "rent (万元) | 5亿元 | 5e8",
                "rent (万元) | 3000元 | 3000"
            })
    void theUnitOfAHeadingIsThatOfItsFigures(String heading, String figure, double yuan)
            throws BadFigure {
        Figure read = Figure.read(HeadingText.of(heading, any -> true).with(figure));
        double size = UnitText.read(read.unit()).multiplier();

        assertThat(read.quantity().low() * size).isCloseTo(yuan, within(1e-6 * yuan));
    }

    /// It would run into the figure.
    @ParameterizedTest
    @CsvSource({"rent (10 yuan)", "rent (100 yuan)", "rent (nonsense)"})
    void aUnitThatCannotStandBehindAFigureIsNone(String heading) {
        assertThat(HeadingText.of(heading, any -> true)).isEqualTo(new HeadingText(heading, ""));
    }

    /// Units go by what they mean; codes of places are none.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a (亩);b (mu) | false",
                "a (万元);b (10,000 yuan);c | false",
                "a (¥m);b (百万元) | false",
                "a (亩);b (ha) | true",
                "a (万元);b (万美元) | true",
                "a (kg);b (m3) | true",
                "Malawi (MW);Kyrgyzstan (KG);Total | false",
                "Malawi (MW);Kyrgyzstan (KG);Power (kWh) | true",
                "wind (MW);solar (GW) | true",
                "one (MW);two (MW);three (KG) | true"
            })
    void headingsThatAreSummedSayOneUnit(String headings, boolean isOther) {
        assertThat(HeadingText.otherUnit(List.of(headings.split(";")), 1).isPresent())
                .isEqualTo(isOther);
    }
}
