package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.pack.BrokenPack.error;
import static org.shanhai.pack.BrokenPack.warning;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.message.English;

/// What is wrong with facts.
class BrokenFactsTest {

    private static UnaryOperator<TinyPack> fact(String row) {
        return p -> p.append("facts.csv", row + "\n");
    }

    static Stream<BrokenPack> facts() {
        String facts = "facts.csv";
        return Stream.of(
                error(
                        "unknown place",
                        fact("longyuo,,jobs,1,,,人,2020,reported,book,"),
                        facts,
                        6,
                        "place",
                        "Did you mean \"longyou\"?"),
                error(
                        "unknown measure",
                        fact("yiwu,,job,1,,,人,2020,reported,book,"),
                        facts,
                        6,
                        "measure",
                        "Did you mean \"jobs\" or"),
                error(
                        "unknown source",
                        fact("yiwu,,jobs,1,,,人,2020,reported,bok,"),
                        facts,
                        6,
                        "source",
                        "Did you mean \"book\"?"),
                error(
                        "no source",
                        fact("yiwu,,jobs,1,,,人,2020,reported,,"),
                        facts,
                        6,
                        "source",
                        "the basis is reported or derived"),
                error(
                        "unknown scope",
                        fact("yiwu,,jobs,1,,al,人,2020,reported,book,"),
                        facts,
                        6,
                        "scope",
                        "Did you mean \"above-scale\" or \"all\"?"),
                error(
                        "a larger number than any",
                        fact("yiwu,,value_added,1e99,,,元,2020,reported,book,"),
                        facts,
                        6,
                        "value",
                        "\"1e99\" is too large a number"),
                error(
                        "more money than there is",
                        fact("yiwu,,value_added,1e20,,,元,2020,reported,book,"),
                        facts,
                        6,
                        "value",
                        "\"1e20\" is absurdly large. Check the digits and the unit."),
                error(
                        "more people than there are",
                        fact("yiwu,,population,2000000,,,万人,2020,reported,book,"),
                        facts,
                        6,
                        "value",
                        "\"2000000\" is absurdly large."),
                error(
                        "more work than the world has",
                        fact("yiwu,,jobs,10000000000,,,人,2020,reported,book,"),
                        facts,
                        6,
                        "value",
                        "\"10000000000\" is absurdly large."),
                error(
                        "a year that has not come",
                        fact("yiwu,,jobs,1,,,人,2100,reported,book,"),
                        facts,
                        6,
                        "year",
                        "is after next year."),
                error(
                        "unit of another measure",
                        fact("yiwu,,jobs,1,,,亩,2020,reported,book,"),
                        facts,
                        6,
                        "unit",
                        "Its canonical unit is persons"),
                error(
                        "unknown unit",
                        fact("yiwu,,jobs,1,,,heads,2020,reported,book,"),
                        facts,
                        6,
                        "unit",
                        "is not a unit known here"),
                error(
                        "unit missing",
                        fact("yiwu,,population,1,,,,2020,reported,book,"),
                        facts,
                        6,
                        "unit",
                        "The unit is missing"),
                error(
                        "rate missing",
                        fact("yiwu,,exports,1,,,万美元,2019,reported,book,"),
                        facts,
                        6,
                        "unit",
                        "has no rate to CNY for 2019"),
                error(
                        "negative",
                        fact("yiwu,,jobs,-1,,,人,2020,reported,book,"),
                        facts,
                        6,
                        "value",
                        "\"-1\" is negative. Check the sign."),
                error(
                        "share",
                        fact("yiwu,,forest_cover,101,,,%,2020,reported,book,"),
                        facts,
                        6,
                        "value",
                        "is more than the whole. It must lie between 0 and 100 %"),
                error(
                        "year",
                        fact("yiwu,,jobs,1,,,人,1820,reported,book,"),
                        facts,
                        6,
                        "year",
                        "Years are 1900 to next year."),
                error(
                        "not a year",
                        fact("yiwu,,jobs,1,,,人,20x0,reported,book,"),
                        facts,
                        6,
                        "year",
                        "is not a year"),
                error(
                        "presence with value",
                        fact("yiwu,040,presence,1,,,,2020,reported,book,"),
                        facts,
                        6,
                        "value",
                        "is given for a measure that has no number. Leave value and unit empty."),
                error(
                        "measure without value",
                        fact("yiwu,,jobs,,,,人,2020,reported,book,"),
                        facts,
                        6,
                        "value",
                        "The cell is empty, but is needed (the figure"),
                error(
                        "no number",
                        fact("yiwu,,jobs,many,,,人,2020,reported,book,"),
                        facts,
                        6,
                        "value",
                        "is not a number"),
                error(
                        "two relations",
                        fact("yiwu,,jobs,≥5,<=,,人,2020,reported,book,"),
                        facts,
                        6,
                        "value",
                        "says \"≥\", the column \"relation\" says \"≤\""),
                error(
                        "twice",
                        fact("longyou,,value_added,1,=,all,亿元,2020,reported,book,"),
                        facts,
                        6,
                        "place",
                        "stands in facts.csv:2"),
                error(
                        "alias twice the place",
                        fact("龙游,,value_added,1,=,all,亿元,2020,reported,book,"),
                        facts,
                        6,
                        "place",
                        "stands in facts.csv:2"),
                warning(
                        "no facts",
                        p -> p.with(facts, p.text(facts).lines().findFirst().orElseThrow() + "\n"),
                        facts,
                        1,
                        "",
                        "a header but no rows"),
                warning(
                        "contradiction",
                        fact("longyou,,value_added,260,=,all,亿元,2020,reported,press,"),
                        facts,
                        6,
                        "value",
                        "26000000000 CNY here (source press) against 24830000000 CNY"),
                warning(
                        "absent in a part",
                        fact("Huzhen,001,absence,,,,,2020,reported,press,"),
                        facts,
                        6,
                        "place",
                        "says nothing"),
                warning(
                        "value added above output",
                        // 2.4 is 3 % above 2.33, and 2 % may be rounding.
                        fact(
                                "yiwu,001,value_added,2.4,=,all,亿元,2019,reported,book,\n"
                                        + "yiwu,001,output,2.33,<=,all,亿元,2019,reported,book,"),
                        facts,
                        6,
                        "value",
                        "The value added of yiwu, 001, in 2019 is at least 240,000,000, and its"
                                + " output at most 233,000,000 (facts.csv:7)"),
                warning(
                        "value added above output, of all industries and of the same firms",
                        fact(
                                "yiwu,,output,5,=,above-scale,亿元,2019,reported,book,\n"
                                        + "yiwu,,value_added,7,>=,above-scale,亿元,2019,reported,book,"),
                        facts,
                        7,
                        "value",
                        "of yiwu, all industries, in 2019 is at least 700,000,000, and its output"
                                + " at most 500,000,000 (facts.csv:6)"),
                warning(
                        "parts exceed the total",
                        fact("longyou,tertiary,value_added,255,=,all,亿元,2020,reported,press,"),
                        facts,
                        2,
                        "value",
                        "smaller than its broad sectors together, by 2.7 %"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void saysWhatIsWrong(BrokenPack broken, @TempDir Path folder) {
        broken.check(folder);
    }

    @Test
    void findsEverythingInOnePass(@TempDir Path folder) {
        TinyPack pack =
                TinyPack.sound()
                        .change("places.csv", "1143", "x")
                        .change("industries.csv", "secondary", "second")
                        .append("facts.csv", "nowhere,,jobs,1,,,人,2020,reported,book,\n");

        List<Problem> problems =
                PackReader.read(pack.folder(folder).toString(), Progress.SILENT).problems();

        assertThat(problems)
                .extracting(Problem::file)
                .containsExactly("places.csv", "industries.csv", "facts.csv");
    }

    @Test
    void countsWhatItDoesNotShow(@TempDir Path folder) {
        TinyPack pack = TinyPack.sound();
        for (int k = 0; k < 50; k++) {
            pack.append("facts.csv", "nowhere%d,,jobs,1,,,人,2020,reported,book,\n".formatted(k));
        }

        List<Problem> problems =
                PackReader.read(pack.folder(folder).toString(), Progress.SILENT).problems();

        assertThat(problems).hasSize(21);
        assertThat(English.of(problems.getLast().message()))
                .isEqualTo("And 30 more like the first, \"is no known place or alias.\"");
    }

    @Test
    void countsValueAddedAboveOutputBeyondTheFirst(@TempDir Path folder) {
        TinyPack pack = TinyPack.sound();
        for (int year = 1995; year < 2019; year++) {
            pack.append(
                    "facts.csv",
                    "yiwu,001,value_added,2,=,all,亿元,%1$d,reported,book,%nyiwu,001,output,1,=,all,亿元,%1$d,reported,book,%n"
                            .formatted(year));
        }

        List<Problem> problems = PackReader.read(pack.folder(folder).toString()).problems();

        assertThat(problems).hasSize(21);
        assertThat(problems).extracting(Problem::file).containsOnly("facts.csv");
        assertThat(English.of(problems.getLast().message()))
                .startsWith("And 4 more like the first");
    }

    /// Of other firms, years, industries or places, less than is rounded, or a bound below.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "yiwu,001,output,2.36,=,all,亿元,2019,reported,book,",
                "yiwu,001,output,1,>=,all,亿元,2019,reported,book,",
                "yiwu,001,output,1,=,above-scale,亿元,2019,reported,book,",
                "yiwu,001,output,1,=,all,亿元,2018,reported,book,",
                "yiwu,040,output,1,=,all,亿元,2019,reported,book,",
                "longyou,001,output,1,=,all,亿元,2019,reported,book,"
            })
    void valueAddedIsHeldAgainstTheOutputItIsAPartOf(String output, @TempDir Path folder) {
        TinyPack pack = TinyPack.sound();
        pack.append(
                "facts.csv",
                "yiwu,001,value_added,2.4,=,all,亿元,2019,reported,book,\n" + output + "\n");
        assertThat(PackReader.read(pack.folder(folder).toString()).problems()).isEmpty();
    }
}
