package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.app.cli.CapabilityRuns.SMALL;
import static org.shanhai.app.cli.CapabilityRuns.csv;
import static org.shanhai.app.cli.CapabilityRuns.run;
import static org.shanhai.app.cli.CapabilityRuns.written;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Every bad input is named, all of it at once, and leaves nothing behind.
class CapabilityBadInputTest {
    @TempDir Path folder;
    private Path out;

    @BeforeEach
    void chooseFolder() {
        out = folder.resolve("out");
    }

    private Run refused(String table, String... more) {
        Run run = run(csv(folder, table), out, more);
        assertThat(run.exitCode()).as(run.out()).isEqualTo(1);
        assertThat(out).doesNotExist();
        assertThat(run.err()).doesNotContain("\tat ", "Exception");
        return run;
    }

    @Test
    void namesEveryBadCellInOnePass() {
        Run run =
                refused(
                        """
                        region,naics,year,jobs
                        A,01,2019,many
                        ,01,2019,3
                        B,,2019,3
                        B,01,,3
                        B,02,2019,-4
                        B,03,2019,
                        B,04,2019,NaN
                        B,05,2019,"1,5"
                        C,01,2019,1,2
                        """);

        assertThat(run.err())
                .contains(
                        "table.csv:2, column \"jobs\": \"many\" is not a number.",
                        "table.csv:3, column \"region\": The cell is empty",
                        "table.csv:4, column \"naics\": The cell is empty",
                        "table.csv:5, column \"year\": The cell is empty",
                        "table.csv:6, column \"jobs\": \"-4\" is negative.",
                        "table.csv:7, column \"jobs\": The cell is empty.",
                        "table.csv:8, column \"jobs\": \"NaN\" is no value.",
                        "table.csv:9, column \"jobs\": \"1,5\" is 1.5 only where the comma is the decimal mark, which nothing here says.",
                        "table.csv:10: The row has 5 cells, the header 4.",
                        "9 errors");
    }

    @Test
    void namesValuesWhoseSumsOrRatiosWouldBeNoNumbers() {
        Run run =
                refused(
                        """
                        region,naics,year,jobs
                        A,01,2019,1e308
                        A,02,2019,1000000000000000000000000000000000
                        B,01,2019,1e-320
                        B,02,2019,1
                        """);

        assertThat(run.err())
                .contains(
                        "table.csv:2, column \"jobs\": \"1e308\" is too large a number.",
                        "table.csv:3, column \"jobs\": \"1000000000000000000000000000000000\" is too large a number.",
                        "table.csv:4, column \"jobs\": \"1e-320\" is out of range.",
                        "3 errors");
    }

    @Test
    void showsTwentyOfAKindAndCountsTheRest() {
        StringBuilder table = new StringBuilder("place,industry,value\n");
        for (int k = 0; k < 500; k++) {
            table.append("P").append(k).append(",I,x").append(k).append('\n');
        }
        Run run = refused(table.toString());

        assertThat(run.err().lines().filter(line -> line.contains(" is not a number. ")))
                .hasSize(20);
        assertThat(run.err()).contains("And 480 more like the first, \"is not a number.\"");
    }

    @Test
    void refusesRowsForTheSameCellThatDifferAndSumsThemWhereAsked() {
        String twice = SMALL + "A,0111,2019,7\nA,0112,2019,30\n";
        Run run = refused(twice);
        assertThat(run.err())
                .contains(
                        "table.csv:14, column \"jobs\": \"A, 0111, 2019\" is there twice, as 7 here and 10 in line 2.",
                        "--duplicates sum",
                        "table.csv:15",
                        "with the same value");

        assertThat(run(csv(folder, twice), out, "--duplicates", "sum").exitCode()).isZero();
        assertThat(written(out, "cells.csv")).contains("2019,A,0111,17,", "2019,A,0112,60,");
    }

    @Test
    void countsCopiesOnceAndNamesThem() {
        Run run = run(csv(folder, SMALL + "A,0112,2019,30\n"), out);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("table.csv:14", "same value", "1 rows in all");
        assertThat(written(out, "cells.csv")).contains("2019,A,0112,30,");
    }

    @Test
    void asksForTheYearWhereYearsWouldTellRowsApart() {
        String years = SMALL.replace("year", "wave");

        assertThat(refused(years).err()).contains("--year COLUMN where years tell them apart");
        assertThat(run(csv(folder, years), out, "--year", "wave").exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x,naics,year,jobs | No column is plainly that of the place.",
                "region,x,year,jobs | No column is plainly that of the industry.",
                "region,naics,year,x | No column is plainly that of the value.",
                "region,country,naics,jobs | Several columns may be that of the place: region, country.",
                "region,naics,jobs,value | Several columns may be that of the value: jobs, value.",
                "region,naics,region,jobs | column \"region\": The column is there twice, as number 1 and 3."
            })
    void listsTheColumnsWhereTheyAreUnclear(String header, String message) {
        Run run = refused(header + "\nA,B,C,1\n");

        assertThat(run.err()).contains(message);
        if (!message.contains("twice")) {
            assertThat(run.err()).contains("Allowed: " + header.replace(",", ", "));
        }
    }

    @Test
    void namesAColumnThatIsNotThere() {
        assertThat(refused(SMALL, "--value", "exports").err())
                .contains("column \"exports\" is not known here.");
        assertThat(refused("r,0111,0112\nA,1,2\n", "--wide", "--ignore", "total").err())
                .contains("column \"total\" is not known here.");
    }

    @Test
    void prefersCodesToNames() {
        Run run =
                run(
                        csv(
                                folder,
                                """
                                Country,Country ID,product_name,hs_product_code,Trade Value
                                Angola,ao,Oil,2709,5
                                Benin,bj,Cotton,5201,3
                                """),
                        out);

        assertThat(run.out()).contains("place = Country ID", "industry = hs_product_code");
    }

    @ParameterizedTest
    @CsvSource({
        "'', it has no header line",
        "'region,naics,jobs\n', The table has no values.",
        "'region,naics,jobs\nA,01,\"3\n', is never closed"
    })
    void namesWhatIsWrongWithTheFile(String text, String message) {
        assertThat(refused(text).err()).contains(message);
    }

    @Test
    void namesFilesThatAreNoTables() throws Exception {
        Path file = folder.resolve("table.csv");
        Files.write(file, "region,naics,jobs\n北京,1,3\n".getBytes(Charset.forName("GB18030")));
        assertThat(run(file, out).err()).contains("is not UTF-8");
        Files.write(file, new byte[] {0x1F, (byte) 0x8B, 8, 0});
        assertThat(run(file, out).err()).contains("packed file");
        Files.writeString(file, "PAR1 and nothing more");
        assertThat(run(file, out).err()).contains("is no Parquet file");
        Files.writeString(file, "PK\u0003\u0004 and nothing more");
        assertThat(run(file, out).err()).contains("is no XLSX file");
        assertThat(run(folder.resolve("none.csv"), out).err()).contains("There is no such file.");
        assertThat(run(folder, out).err()).contains("This is no file.");
        assertThat(out).doesNotExist();
    }

    @Test
    void namesTheSizeOfATableThatWouldNotFit() {
        StringBuilder table = new StringBuilder("place,industry,value\n");
        for (int k = 0; k < 60_000; k++) {
            table.append('P').append(k).append(",I").append(k).append(",1\n");
        }

        assertThat(refused(table.toString()).err())
                .contains("60000 places, 60000 industries and 1 years: 28.8 GB of values.");
    }

    @Test
    void saysWhereThereIsNothingToCompare() {
        JsonNode one =
                run(csv(folder, "place,industry,value\nA,1,3\nA,2,4\n"), out, "--json").json();
        assertThat(one.at("/notices/0/notice").asString()).isEqualTo("no_complexity_one_line");
        assertThat(one.at("/top_places/0/eci").isNull()).isTrue();

        JsonNode equal =
                run(
                                csv(folder, "place,industry,value\nA,1,3\nA,2,3\nB,1,3\nB,2,3\n"),
                                out,
                                "--json")
                        .json();
        assertThat(equal.at("/notices/0/notice").asString()).isEqualTo("no_complexity_all_alike");
        assertThat(written(out, "cells.csv")).contains(",A,1,3,1,1,1,").doesNotContain("NaN");
    }

    @Test
    void setsAsideAnIndustryNobodyHasAndAYearWithoutData() {
        Run run =
                run(
                        csv(folder, SMALL + "A,0999,2019,0\nA,0111,2021,0\nB,0112,2021,0\n"),
                        out,
                        "--json");

        assertThat(run.exitCode()).isZero();
        JsonNode json = run.json();
        assertThat(json.at("/set_aside_first").valueStream())
                .anySatisfy(
                        item -> {
                            assertThat(item.at("/key").asString()).isEqualTo("0999");
                            assertThat(item.at("/reason").asString()).isEqualTo("empty");
                            assertThat(item.at("/years").size()).isEqualTo(2);
                        });
        assertThat(json.at("/notices").valueStream())
                .anySatisfy(
                        notice -> {
                            assertThat(notice.at("/notice").asString()).isEqualTo("no_data");
                            assertThat(notice.at("/years/0").asString()).isEqualTo("2021");
                        });
        assertThat(written(out, "cells.csv")).contains("2021,A,0111,0,,,,\n");
        assertThat(written(out, "places.csv")).contains("2021,B,0,,,,");
    }

    @Test
    void namesThePartsOfANetworkThatFallsApart() {
        Run run =
                run(
                        csv(
                                folder,
                                """
                                place,industry,value
                                A,1,3
                                A,2,6
                                B,2,4
                                C,3,5
                                """),
                        out);

        assertThat(run.out()).contains("falls into 2 parts", "2 × 2, 1 × 1");
        assertThat(written(out, "places.csv").lines().filter(line -> line.startsWith(",C,5,1,,")))
                .hasSize(1);
    }
}
