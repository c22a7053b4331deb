package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The textbook's table as offices publish theirs: imports by user without product, and taxes less
/// subsidies on products. L = [[1.25412541, 0.33003300], [0.26402640, 1.12211221]] as before.
class ProductTaxesTest {
    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        ChainRuns.writeTextbook(folder, 100, 600);
        Files.writeString(
                folder.resolve("inputs.csv"),
                """
                product,industry,domestic,imported,taxes
                1,1,150,,
                1,2,500,,
                2,1,200,,
                2,2,100,,
                ,1,,60,40
                ,2,,150,-50
                """);
        Files.writeString(
                folder.resolve("final_use.csv"),
                """
                product,use,domestic,imported,taxes
                1,household,100,,
                2,household,600,,
                1,government,250,,
                2,government,1100,,
                ,household,,100,80
                """);
        Files.writeString(
                folder.resolve("value_added.csv"),
                """
                industry,component,amount,unit,basis
                1,output,1000,USD,assumed
                1,wages,300,USD,assumed
                1,taxes,10,USD,assumed
                1,depreciation,40,USD,assumed
                1,surplus,200,USD,assumed
                2,output,2000,USD,assumed
                2,wages,500,USD,assumed
                2,taxes,0,USD,assumed
                2,depreciation,0,USD,assumed
                2,surplus,800,USD,assumed
                """);
    }

    private JsonNode run(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 3);
        all[args.length] = "--pack";
        all[args.length + 1] = folder.toString();
        all[args.length + 2] = "--json";
        Run run = ChainRuns.real(all);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json();
    }

    /// Households buy for 880, all of it told: 700 at home, 100 of imports and 80 of taxes, of
    /// wages of 800.
    @Test
    void thePackIsSound() {
        JsonNode problems = run("check").path("problems");
        assertThat(problems)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.path("severity").asString()).isEqualTo("warning");
                            assertThat(one.path("message").asString())
                                    .isEqualTo("Households buy for 1.1 times the wages they earn.");
                        });
    }

    /// Output multipliers are the textbook's; t·L with t = (0.04, −0.025).
    @Test
    void multipliersFollowTheTaxes() {
        JsonNode outputs = run("multipliers").path("multipliers");
        assertThat(outputs.at("/0/total").asDouble()).isCloseTo(1.51815182, within(1e-8));
        JsonNode taxes = run("multipliers", "--of", "product_taxes").path("multipliers");
        assertThat(taxes.at("/0/total").asDouble()).isCloseTo(0.04356436, within(1e-8));
        assertThat(taxes.at("/1/total").asDouble()).isCloseTo(-0.01485149, within(1e-8));
    }

    /// Of final demand for 100/1.25412541 of product 1, all is paid out in the end: value added
    /// 0.86138614, imports 0.09504950, taxes on products 0.04356436 of each unit.
    @Test
    void allThatIsSpentLeaves() {
        JsonNode gross =
                run("effects", "--place", "nation", "--industry", "1", "--output", "100usd")
                        .path("gross");
        double demand = 100 / 1.25412541;
        assertThat(everywhere(gross, "value_added")).isCloseTo(0.86138614 * demand, within(1e-5));
        assertThat(everywhere(gross, "imports")).isCloseTo(0.09504950 * demand, within(1e-5));
        assertThat(everywhere(gross, "product_taxes")).isCloseTo(0.04356436 * demand, within(1e-5));
    }

    private static double everywhere(JsonNode rows, String indicator) {
        for (JsonNode row : rows) {
            if (row.path("indicator").asString().equals(indicator)) {
                return row.path("all_places").path("value").asDouble();
            }
        }
        throw new AssertionError("There is no " + indicator);
    }
}
