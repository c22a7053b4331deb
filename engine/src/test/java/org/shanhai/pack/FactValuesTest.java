package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.message.English;
import org.shanhai.region.Fact;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Scope;

/// What the cells value, relation and unit of a fact come to.
class FactValuesTest {
    @TempDir private Path folder;

    private Reading read(TinyPack pack) {
        return PackReader.read(pack.folder(folder).toString(), Progress.SILENT);
    }

    /// A sixth line of facts.
    private Reading read(String measure, String value, String relation, String unit) {
        return read(
                TinyPack.sound()
                        .append(
                                "facts.csv",
                                "yiwu,,%s,\"%s\",%s,all,%s,2021,reported,book,\n"
                                        .formatted(measure, value, relation, unit)));
    }

    /// The fact in the last line.
    private static Fact last(Reading reading) {
        return facts(reading).stream()
                .max(
                        Comparator.comparingInt(
                                fact -> Integer.parseInt(fact.origin().replaceAll(".*:", ""))))
                .orElseThrow();
    }

    private static List<Fact> facts(Reading reading) {
        assertThat(reading.problems()).isEmpty();
        Region region = reading.orElseThrow();
        return region.facts().stream().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "value_added, 1.5, =, 亿元, 1.5e8, 1.5e8",
        "value_added, 1.5亿元, =, '', 1.5e8, 1.5e8",
        "value_added, 1.5亿元, =, 亿元, 1.5e8, 1.5e8",
        "value_added, 1.5万, =, 元, 15000, 15000",
        "value_added, 2, >=, 亿元, 2e8, Infinity",
        "value_added, 2, <=, 亿元, -Infinity, 2e8",
        "value_added, ≥2, =, 亿元, 2e8, Infinity",
        "value_added, ≥2, >=, 亿元, 2e8, Infinity",
        "value_added, 2~3, =, 亿元, 2e8, 3e8",
        "value_added, 123456789012345, =, 元, 123456789012345, 123456789012345",
        "value_added, 007.50, =, 元, 7.5, 7.5",
        "forest_cover, 100, =, %, 1, 1",
        "jobs, 0, =, 人, 0, 0"
    })
    void aFigureIsReadWithWhatStandsBesideIt(
            String measure, String value, String relation, String unit, double low, double high) {
        Quantity quantity = last(read(measure, value, relation, unit)).quantity().orElseThrow();

        assertThat(quantity.low()).isEqualTo(low);
        assertThat(quantity.high()).isEqualTo(high);
    }

    @ParameterizedTest
    @CsvSource({
        "value_added, 1.5亿元, =, 万元, value, 'the column \"unit\" says \"万元\". Write it in'",
        "value_added, 15000万元, =, 亿元, value, 'the column \"unit\" says \"亿元\"'",
        "value_added, 1.5万, =, 万元, unit, 'has a multiplier, and so has its unit \"万元\"'",
        "value_added, 1.5人, =, '', value, is not a unit of this measure",
        "value_added, 1e20, <=, 元, value, absurdly large",
        "jobs, -1, <=, 人, value, is negative. Check the sign",
        "jobs, -1~5, =, 人, value, is negative. Check the sign",
        "forest_cover, 100.1, =, %, value, '\"100.1\" is more than the whole'",
        "forest_cover, 90~101, =, %, value, '\"90~101\" is more than the whole'",
        "forest_cover, 101, >=, %, value, '\"101\" is more than the whole'",
        "forest_cover, 101, <=, %, value, '\"101\" is more than the whole'"
    })
    void whatCannotBeIsNamedWithItsLineAndColumn(
            String measure,
            String value,
            String relation,
            String unit,
            String column,
            String says) {
        assertThat(read(measure, value, relation, unit).problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.isError()).isTrue();
                            assertThat(problem.file()).isEqualTo("facts.csv");
                            assertThat(problem.line()).isEqualTo(6);
                            assertThat(problem.column()).isEqualTo(column);
                            assertThat(problem.value())
                                    .isIn("", column.equals("unit") ? unit : value);
                            assertThat(English.of(problem)).contains(says);
                        });
    }

    @Test
    void columnsMayStandInAnyOrder() {
        TinyPack pack =
                TinyPack.sound()
                        .with(
                                "facts.csv",
                                """
                                value,basis,unit,source,year,measure,place
                                7,reported,万人,book,2021,jobs,yiwu
                                """);

        assertThat(facts(read(pack)).getFirst().quantity()).contains(Quantity.exactly(70_000));
    }

    /// The place's own GDP of the base year is 100, its broad sectors make up to 102 of it: that
    /// much may be rounding.
    @ParameterizedTest
    @CsvSource({
        "=, 2020, 30, 30, 41.9, ''",
        "=, 2020, 30, 30, 45, 'by 5.0 %'",
        "=, 2020, 45, 30, 30, 'by 5.0 %'",
        "=, 2020, 10, 81, 10, ''",
        "=, 2020, 10, 90, 10, 'by 10.0 %'",
        "=, 2021, 30, 30, 45, ''",
        ">=, 2020, 30, 30, 45, ''",
        "~, 2020, 30, 30, 45, ''"
    })
    void sectorsThatAreTogetherMoreThanTheWholeAreNamed(
            String relation,
            int year,
            String primary,
            String secondary,
            String tertiary,
            String says) {
        String row = "yiwu,%s,value_added,%s,%s,all,亿元,%d,reported,book,\n";
        TinyPack pack =
                TinyPack.sound()
                        .append("facts.csv", row.formatted("", "100", relation, year))
                        .append("facts.csv", row.formatted("primary", primary, "=", year))
                        .append("facts.csv", row.formatted("secondary", secondary, "=", year))
                        .append("facts.csv", row.formatted("tertiary", tertiary, "=", year));

        List<Problem> problems = read(pack).problems();

        if (says.isEmpty()) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems)
                    .singleElement()
                    .satisfies(
                            problem -> {
                                assertThat(problem.isError()).isFalse();
                                assertThat(problem.line()).isEqualTo(6);
                                assertThat(English.of(problem)).contains(says);
                            });
        }
    }

    /// Longyou's GDP of 2020 is 248.3 by the yearbook; what is not more than 2 % apart, of the
    /// larger, may be rounding. 253.4 − 248.3 = 5.1 is 2.01 % of 253.4.
    @ParameterizedTest
    @CsvSource({
        "=, 253.2, ''",
        "=, 253.4, '25340000000 CNY here (source press) against 24830000000 CNY there (source book), 2.0'",
        "=, 243.4, ''",
        "=, 243.2, '24320000000 CNY here (source press) against 24830000000 CNY there (source book), 2.1'",
        "=, 496.6, 'source book), 50.0 % apart'",
        ">=, 300, ''",
        "~, 300, ''"
    })
    void twoSourcesThatAreFarApartContradict(String relation, String value, String says) {
        Reading reading =
                read(
                        TinyPack.sound()
                                .append(
                                        "facts.csv",
                                        "longyou,,value_added,%s,%s,all,亿元,2020,reported,press,\n"
                                                .formatted(value, relation)));

        if (says.isEmpty()) {
            assertThat(reading.problems()).isEmpty();
        } else {
            assertThat(reading.problems())
                    .singleElement()
                    .satisfies(
                            problem -> {
                                assertThat(problem.isError()).isFalse();
                                assertThat(problem.line()).isEqualTo(6);
                                assertThat(English.of(problem))
                                        .contains("(all industries, 2020) contradicts facts.csv:2")
                                        .contains(says);
                            });
        }
    }

    /// Of three the lowest and the highest: 255 against 245, in whatever order they stand.
    @ParameterizedTest
    @CsvSource({"245, 255, 7", "255, 245, 7", "255, 249, 6"})
    void ofSeveralSourcesTheFarthestApartAreNamed(String second, String third, long line) {
        String row = "longyou,,value_added,%s,=,all,亿元,2020,reported,%s,\n";
        TinyPack pack =
                TinyPack.sound()
                        .append("sources.csv", "third,Third\n")
                        .append("facts.csv", row.formatted(second, "press"))
                        .append("facts.csv", row.formatted(third, "third"));

        assertThat(read(pack).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(line));
    }

    @Test
    void aMeasureOfOtherBordersThatDoesNotAddUpIsKeptAsThat() {
        TinyPack pack =
                TinyPack.sound()
                        .append(
                                "facts.csv",
                                "Huzhen,,forest_cover,70,=,all,%,2021,reported,book,\n");

        Fact fact = last(read(pack));

        assertThat(fact.place().key()).isEqualTo("longyou");
        assertThat(fact.scope()).isEqualTo(Scope.NEW_BORDERS);
        assertThat(fact.quantity().orElseThrow().low()).isCloseTo(.7, within(1e-15));
        assertThat(fact.quantity().orElseThrow().isPoint()).isTrue();
    }

    /// An upper bound of a part, a lower bound of more than the place, an industry absent in a
    /// part or present in more.
    @ParameterizedTest
    @CsvSource({
        "'Huzhen,,jobs,5,<=,all,人,2022,reported,book,'",
        "'Greater Yiwu,,jobs,5,>=,all,人,2022,reported,book,'",
        "'Huzhen,001,absence,,,,,2022,reported,book,'",
        "'Greater Yiwu,001,presence,,,,,2022,reported,book,'"
    })
    void whatSaysNothingOfThePlaceIsLeftOutAndNamed(String row) {
        Reading reading = read(TinyPack.sound().append("facts.csv", row + "\n"));

        assertThat(reading.orElseThrow().facts().stream()).hasSize(4);
        assertThat(reading.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.isError()).isFalse();
                            assertThat(problem.line()).isEqualTo(6);
                            assertThat(problem.column()).isEqualTo("place");
                            assertThat(English.of(problem)).contains("says nothing");
                        });
    }
}
