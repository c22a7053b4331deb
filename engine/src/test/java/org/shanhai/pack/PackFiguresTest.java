package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.message.English;
import org.shanhai.region.Enterprise;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Source;

/// What becomes of the figures of a pack on their way into the region: by which rate and unit, and
/// with which sign.
class PackFiguresTest {
    @TempDir private Path folder;

    private Reading read(TinyPack pack) {
        return PackReader.read(pack.folder(folder).toString(), Progress.SILENT);
    }

    private Region region(TinyPack pack) {
        Reading reading = read(pack);
        assertThat(reading.problems()).isEmpty();
        return ((Reading.Sound) reading).region();
    }

    private static TinyPack withProject(String columns, String cells) {
        return TinyPack.sound()
                .with(
                        "projects.csv",
                        "project,name,%s,basis,source\nQZ01,Toy plant,%s,reported,press\n"
                                .formatted(columns, cells));
    }

    /// The base year is 2020. A dollar was 6.6 yuan in 2018 and 6.9 in 2020: two million of them
    /// are 13.2 million yuan, or 13.8; where the project names no year, those of the base year.
    @ParameterizedTest
    @CsvSource({"2018, 13.2e6", "2020, 13.8e6", "'', 13.8e6"})
    void moneyOfAProjectIsConvertedAtTheRateOfItsYear(String year, double yuan) {
        TinyPack pack =
                withProject("year,investment", year + ",200万美元")
                        .change(
                                "datapackage.json",
                                "{\"2020\": 6.9}",
                                "{\"2018\": 6.6, \"2020\": 6.9}");

        Project project = region(pack).projects().getFirst();

        assertThat(project.find(ProjectFigure.INVESTMENT).orElseThrow().low())
                .isCloseTo(yuan, within(1e-6));
    }

    /// The tables are in units of 10,000 yuan, what is imported as what is domestic; `inputs` has
    /// 20 and 5 of product 001 in 040, `final_use` 80 and 1 of it with households.
    @Test
    void whatIsImportedIsScaledAsWhatIsDomestic() {
        NationalTable table = region(TinyPack.sound()).nationalTable().orElseThrow();

        assertThat(table.domesticInput(0, 1)).isEqualTo(200_000);
        assertThat(table.importedInput(0, 1)).isEqualTo(50_000);
        assertThat(table.domesticFinalUse(0, FinalUse.HOUSEHOLD)).isEqualTo(800_000);
        assertThat(table.importedFinalUse(0, FinalUse.HOUSEHOLD)).isEqualTo(10_000);
    }

    /// Only a profit can be below zero.
    @ParameterizedTest
    @CsvSource({
        "investment, -3000万元",
        "land, -24亩",
        "output, -5亿元",
        "tax, -700万元",
        "jobs, -350人",
        "energy, -80吨标准煤",
        "tax, -700~-600万元"
    })
    void aNegativeFigureOfAProjectIsAnError(String column, String figure) {
        Reading reading = read(withProject(column, figure));

        assertThat(reading).isInstanceOf(Reading.Broken.class);
        assertThat(reading.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
                            assertThat(problem.file()).isEqualTo("projects.csv");
                            assertThat(problem.line()).isEqualTo(2);
                            assertThat(problem.column()).isEqualTo(column);
                            assertThat(problem.value()).isEqualTo(figure);
                            assertThat(English.of(problem)).contains("is negative");
                        });
    }

    @Test
    void anEnterpriseMayUseUpMoreThanItMakes() {
        String head = "enterprise,name,industry,zone,year,land,value_added,basis,source\n";
        String row = "E1,Works,040,lyz,2020,10亩,-300万元,reported,press\n";
        String table = "{\"name\": \"projects\",";
        Region region =
                region(
                        TinyPack.sound()
                                .change(
                                        "datapackage.json",
                                        table,
                                        "{\"name\": \"enterprises\", \"path\": \"enterprises.csv\"}, "
                                                + table)
                                .with("enterprises.csv", head + row));

        Enterprise read = region.all(Enterprise.class).getFirst();
        assertThat(read.valueAdded()).hasValue(-3_000_000);
        assertThat(read.figures()).containsOnlyKeys(ProjectFigure.LAND);
    }

    @Test
    void aHeadingMaySayTheUnitOfItsColumn() {
        TinyPack pack =
                TinyPack.sound()
                        .change("projects.csv", "investment,land", "investment（万元）,land（亩）")
                        .change("projects.csv", "15000万元,24亩", "15000,1.6 ha");
        Project project = region(pack).projects().getFirst();

        assertThat(project.find(ProjectFigure.INVESTMENT)).contains(Quantity.exactly(150_000_000));
        assertThat(project.find(ProjectFigure.LAND).orElseThrow().low()).isEqualTo(0.016);
    }

    @Test
    void aLossIsAProfitBelowZero() {
        Project project = region(withProject("profit", "-120万元")).projects().getFirst();

        assertThat(project.find(ProjectFigure.PROFIT)).contains(Quantity.exactly(-1_200_000));
    }

    @Test
    void eachColumnOfASourceIsKept() {
        TinyPack pack =
                TinyPack.sound()
                        .with(
                                "sources.csv",
                                """
                                source,title,publisher,date,url,licence
                                book,Yearbook,Bureau,2021,http://example.org/book,open
                                press,Newspaper,,,,
                                """);

        assertThat(region(pack).sources())
                .containsExactly(
                        new Source(
                                "book",
                                "Yearbook",
                                "Bureau",
                                "2021",
                                "http://example.org/book",
                                "open"),
                        new Source("press", "Newspaper", "", "", "", ""));
    }

    /// A derivation names in its title what it rests on: that counts as use. Nothing names the
    /// notes.
    @Test
    void aSourceNamedInTheTitleOfAnotherIsUsed() {
        TinyPack pack =
                TinyPack.sound()
                        .with(
                                "sources.csv",
                                """
                                source,title
                                book,Yearbook
                                press,Worked out of survey12
                                survey12,Survey
                                notes,Notebook
                                """);

        assertThat(read(pack).problems())
                .extracting(Problem::severity, Problem::file, Problem::line, Problem::value)
                .containsExactly(tuple(Problem.Severity.WARNING, "sources.csv", 5L, "notes"));
    }
}
