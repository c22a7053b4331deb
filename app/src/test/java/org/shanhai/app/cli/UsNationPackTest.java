package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The model of the United States with 388 products (USEEIO) as a pack of one place, where the data
/// folder is at hand. One of its industries buys for more than it makes, others have negative
/// inputs.
@EnabledIfEnvironmentVariable(named = "SHANHAI_DATA", matches = ".+")
class UsNationPackTest {
    private static final String MONEY = "%s,%s,%s,USD,assumed%n";

    @TempDir private Path folder;
    private JsonNode sectors = JsonMapper.shared().createArrayNode();
    private double[][] inverse = {};

    @BeforeEach
    void write() throws IOException {
        Path data = Path.of(System.getenv("SHANHAI_DATA"), "us", "useeio");
        sectors = read(data.resolve("sectors.json"));
        inverse = matrix(read(data.resolve("matrix").resolve("L.json")));
        write(matrix(read(data.resolve("matrix").resolve("A.json"))));
    }

    private static JsonNode read(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private static double[][] matrix(JsonNode rows) {
        double[][] matrix = new double[rows.size()][rows.size()];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                matrix[i][j] = rows.get(i).get(j).asDouble();
            }
        }
        return matrix;
    }

    private String code(int i) {
        return sectors.get(i).at("/code").asString();
    }

    /// The table in which households buy a billion of each product: multipliers do not depend
    /// on it.
    private void write(double[][] a) throws IOException {
        int n = a.length;
        double[] output = new double[n];
        StringBuilder industries = new StringBuilder("industry,name,broad\n");
        StringBuilder inputs = new StringBuilder("product,industry,domestic,imported\n");
        StringBuilder use = new StringBuilder("product,use,domestic,imported\n");
        StringBuilder added = new StringBuilder("industry,component,amount,unit,basis\n");
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                output[i] += 1e9 * inverse[i][j];
            }
        }
        for (int j = 0; j < n; j++) {
            industries.append(
                    "%s,\"%s\",secondary%n"
                            .formatted(code(j), sectors.get(j).at("/name").asString()));
            use.append("%s,household,1e9,0%n".formatted(code(j)));
            double left = output[j];
            for (int i = 0; i < n; i++) {
                if (a[i][j] != 0) {
                    double amount = a[i][j] * output[j];
                    inputs.append("%s,%s,%s,0%n".formatted(code(i), code(j), amount));
                    left -= amount;
                }
            }
            added.append(MONEY.formatted(code(j), "output", output[j]));
            added.append(MONEY.formatted(code(j), "surplus", left));
            for (String none : new String[] {"wages", "taxes", "depreciation"}) {
                added.append(MONEY.formatted(code(j), none, 0));
            }
        }
        Files.writeString(
                folder.resolve("datapackage.json"),
                """
                {"name": "us",
                 "shanhai": {"name": "United States", "area": "us", "base_year": 2007,
                   "currency": "USD"},
                 "resources": [
                   {"name": "places", "path": "places.csv"},
                   {"name": "industries", "path": "industries.csv"},
                   {"name": "inputs", "path": "inputs.csv"},
                   {"name": "final_use", "path": "final_use.csv"},
                   {"name": "value_added", "path": "value_added.csv"}]}
                """);
        Files.writeString(
                folder.resolve("places.csv"), "place,name,kind\nus,United States,country\n");
        Files.writeString(folder.resolve("industries.csv"), industries);
        Files.writeString(folder.resolve("inputs.csv"), inputs);
        Files.writeString(folder.resolve("final_use.csv"), use);
        Files.writeString(folder.resolve("value_added.csv"), added);
    }

    @Test
    void itsMultipliersAreTheColumnSumsOfItsInverse() {
        Run run = ChainRuns.real("multipliers", "--json", "--pack", folder.toString());

        JsonNode rows = run.json().at("/multipliers");
        assertThat(rows).as(run.err() + run.out().lines().limit(20).toList()).hasSize(388);
        for (JsonNode row : rows) {
            int j = 0;
            while (!code(j).equals(row.at("/industry").asString())) {
                j++;
            }
            double sum = 0;
            for (double[] line : inverse) {
                sum += line[j];
            }
            assertThat(row.at("/total").asDouble()).as(code(j)).isCloseTo(sum, within(1e-9));
        }
        assertThat(run.out()).contains("inputs_exceed_output", "negative_input");
    }

    @Test
    void effectsFollowNegativeInputsToo() {
        Run run =
                ChainRuns.real(
                        "effects",
                        "--pack=" + folder,
                        "--place=us",
                        "--industry=1111B0",
                        "--output=5 million USD");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Largest paths of the chain").doesNotContain("NaN");
    }
}
