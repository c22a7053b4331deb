package org.shanhai.supply.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shanhai.linalg.Matrix;

/// pymrio's test table of six regions and eight sectors, where the data folder is at hand.
@EnabledIfEnvironmentVariable(named = "SHANHAI_DATA", matches = ".+")
class PublishedMrioTest {
    private static final int REGIONS = 6;
    private static final int SECTORS = 8;
    private static final int USES = 7;

    private final Path folder =
            Path.of(System.getenv("SHANHAI_DATA"), "golden", "pymrio_test_mrio");

    @Test
    void agreesOnValueAddedMultipliersAndImports() throws IOException {
        int n = REGIONS * SECTORS;
        Matrix byUse = read("finald_demand_Y.txt", 3, n, REGIONS * USES);
        Matrix demand = Matrix.zeros(n, REGIONS);
        for (int c = 0; c < n; c++) {
            for (int u = 0; u < REGIONS * USES; u++) {
                demand.add(c, u / USES, byUse.get(c, u));
            }
        }
        Cells cells = Cells.ofNames(names("reg", REGIONS), names("sector", SECTORS));
        SurveyTable table = SurveyTable.of(cells, read("trade_flows_Z.txt", 3, n, n), demand);
        Matrix valueAdded = read("factor_input.txt", 2, 1, n);
        EnvironmentalAccounts accounts =
                SurveyEconomy.of(table)
                        .accounts(
                                Stressors.ofProduction(
                                        List.of("value added"), valueAdded, REGIONS));
        // Its tests print eight significant digits.
        double[] multipliers = expected("M_values");
        for (int c = 0; c < n; c++) {
            assertThat(accounts.multipliers().get(0, c)).isCloseTo(multipliers[c], within(6e-9));
        }
        double[] imports = expected("D_imp_values");
        for (int p = 0; p < REGIONS; p++) {
            assertThat(accounts.embodiedImportsByPlace().get(0, p))
                    .isCloseTo(imports[p], within(1e-10 * imports[p]));
        }
    }

    private static List<String> names(String kind, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(k -> kind + k).toList();
    }

    /// The last rows of a file with tabs, without the columns that name them.
    private Matrix read(String file, int labels, int rows, int columns) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("mrio_data").resolve(file));
        Matrix matrix = Matrix.zeros(rows, columns);
        for (int r = 0; r < rows; r++) {
            String[] fields = lines.get(lines.size() - rows + r).split("\t", -1);
            for (int c = 0; c < columns; c++) {
                matrix.set(r, c, Double.parseDouble(fields[labels + c]));
            }
        }
        return matrix;
    }

    private double[] expected(String name) throws IOException {
        String json = Files.readString(folder.resolve("expected.json"));
        String factors = json.substring(json.indexOf("\"factor_inputs\""));
        Matcher values =
                Pattern.compile("\"" + name + "\"[^\\[]*\\[\\s*\\[([^\\]]*)\\]").matcher(factors);
        assertThat(values.find()).isTrue();
        return Arrays.stream(values.group(1).split(",", -1))
                .mapToDouble(text -> Double.parseDouble(text.strip()))
                .toArray();
    }
}
