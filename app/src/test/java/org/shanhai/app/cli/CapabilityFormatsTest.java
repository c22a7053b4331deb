package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.app.cli.CapabilityRuns.SMALL;
import static org.shanhai.app.cli.CapabilityRuns.csv;
import static org.shanhai.app.cli.CapabilityRuns.parquet;
import static org.shanhai.app.cli.CapabilityRuns.run;
import static org.shanhai.app.cli.CapabilityRuns.workbook;
import static org.shanhai.app.cli.CapabilityRuns.written;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same table gives the same answer whatever it is kept in.
class CapabilityFormatsTest {
    private static final String TYPED =
            "SELECT region, naics, CAST(year AS INTEGER) AS year, CAST(jobs AS DOUBLE) AS jobs";

    @TempDir Path folder;
    private Path out;

    @BeforeEach
    void chooseFolder() {
        out = folder.resolve("out");
    }

    private String cells(Path table, String... more) {
        Run run = run(table, out, more);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return written(out, "cells.csv");
    }

    @Test
    void csvParquetAndXlsxGiveTheSameAnswerAndKeepLeadingZeros() throws Exception {
        String fromCsv = cells(csv(folder, SMALL));

        assertThat(fromCsv).contains("2019,A,0111,");
        assertThat(cells(parquet(folder, SMALL, TYPED + " FROM t"))).isEqualTo(fromCsv);
        assertThat(cells(parquet(folder, SMALL, "SELECT * FROM t"))).isEqualTo(fromCsv);
        assertThat(cells(workbook(folder, SMALL))).isEqualTo(fromCsv);
    }

    @Test
    void aDecimalCommaIsReadWhereItIsSaid() {
        String fromCsv = cells(csv(folder, SMALL));
        Path tabs = csv(folder, SMALL.replace("2.5", "2,500").replaceAll(",(?!500\n)", "\t"));

        assertThat(cells(tabs, "--decimal", ",")).isEqualTo(fromCsv);
        Run unclear = run(tabs, out);
        assertThat(unclear.exitCode()).isEqualTo(1);
        assertThat(unclear.err())
                .contains(
                        "\"2,500\" can be read in two ways: as 2500 or, with a decimal comma, as 2.500");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void otherSeparatorsAndQuotedKeysAreRead(String separator) {
        String fromCsv = cells(csv(folder, SMALL));
        String other = SMALL.replace(",", separator).replace("A" + separator, "\"A\"" + separator);

        assertThat(cells(csv(folder, "\uFEFF" + other))).isEqualTo(fromCsv);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BIGINT", "DOUBLE", "DECIMAL(9,0)"})
    void codesThatParquetHoldsAsNumbersAreReadAsTheirDigitsAndThisIsSaid(String type)
            throws Exception {
        Path table =
                parquet(
                        folder,
                        SMALL,
                        "SELECT region, CAST(naics AS %s) AS naics, year, jobs FROM t"
                                .formatted(type));
        Run run = run(table, out);

        assertThat(run.out())
                .contains("column \"naics\": The file holds these keys as numbers")
                .doesNotContain("column \"year\"");
        assertThat(written(out, "cells.csv")).contains("2019,A,111,10,").doesNotContain("111.0");
    }

    @Test
    void codesThatAWorkbookHoldsAsNumbersAreReadAsTheirDigitsAndThisIsSaid() throws Exception {
        Run run = run(workbook(folder, SMALL.replace(",01", ",1")), out);

        assertThat(run.out()).contains("column \"naics\": The file holds these keys as numbers");
        assertThat(written(out, "cells.csv")).contains("2019,A,111,10,");
        assertThat(run(workbook(folder, SMALL), out).out()).doesNotContain("as numbers");
    }

    @Test
    void emptyCellsOfParquetAreNamedByTheirRow() throws Exception {
        Path table =
                parquet(
                        folder,
                        SMALL,
                        TYPED.replace("region", "nullif(region, 'C') AS region")
                                        .replace(
                                                "CAST(jobs AS DOUBLE)",
                                                "nullif(CAST(jobs AS DOUBLE), 11)")
                                + " FROM t");
        Run run = run(table, out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "table.parquet:6, column \"region\": The cell is empty",
                        "table.parquet:8, column \"jobs\": The cell is empty.");
    }

    @Test
    void aColumnThatCannotBeReadIsNamed() throws Exception {
        Path table = parquet(folder, SMALL, "SELECT region, naics, year, [jobs] AS jobs FROM t");

        assertThat(run(table, out).err())
                .contains("column \"jobs\": The column is VARCHAR[]; it must be DOUBLE, VARCHAR.");
    }

    @Test
    void keysThatLookLikeFormulasAreGuardedInCsvAndKeptInJson() {
        String evil = "place,industry,value\n=1+1,a,3\n-99,b,2\n\"x \"\"y\"\", z\",a,1\n";
        String guarded = cells(csv(folder, evil));
        assertThat(guarded).contains(",'=1+1,a,3,", ",-99,b,2,", ",\"x \"\"y\"\", z\",a,1,");

        run(csv(folder, evil), out, "--format", "json");
        assertThat(written(out, "cells.json")).contains("\"=1+1\"", "\"x \\\"y\\\", z\"");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "SHANHAI_DATA", matches = ".+")
    void publishedEciOfWorldTradeComesOutOfTheCommand() throws Exception {
        Path golden = Path.of(System.getenv("SHANHAI_DATA"), "golden", "complexity");
        Run run = run(golden.resolve("global_exports_226x21.csv"), out);

        assertThat(run.exitCode()).as(run.err()).isZero();
        Map<String, String[]> ours = byKey(written(out, "places.csv"), 1);
        List<String> published = Files.readAllLines(golden.resolve("dw_global21_eci_coi.csv"));
        assertThat(ours).hasSize(published.size() - 1).hasSize(226);
        for (String line : published.subList(1, published.size())) {
            String[] row = line.split(",", -1);
            String[] our = requireNonNull(ours.get(row[0]));
            assertThat(our[3]).isEqualTo(row[1]);
            assertThat(number(our[4])).isCloseTo(number(row[2]), within(1e-9));
            assertThat(number(our[6])).isCloseTo(number(row[3]), within(1e-9));
        }
        Map<String, String[]> industries = byKey(written(out, "industries.csv"), 1);
        List<String> pci = Files.readAllLines(golden.resolve("dw_global21_pci.csv"));
        for (String line : pci.subList(1, pci.size())) {
            String[] row = line.split(",", -1);
            assertThat(number(requireNonNull(industries.get(row[0]))[4]))
                    .isCloseTo(number(row[2]), within(1e-9));
        }
    }

    private static Map<String, String[]> byKey(String csv, int column) {
        return csv.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(row -> row[column], row -> row));
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
