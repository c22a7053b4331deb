package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.ask.Engines;
import org.shanhai.pack.PackReader;
import tools.jackson.databind.JsonNode;

/// A pack with nothing but one place and a national table is the classic national model.
class TextbookPackTest {
    @TempDir private Path folder;

    @BeforeEach
    void write() {
        ChainRuns.writeTextbook(folder, 100, 600);
    }

    private Run run(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--pack";
        all[args.length + 1] = folder.toString();
        return ChainRuns.real(all);
    }

    @Test
    void outputMultipliersAreTheColumnSumsOfTheInverse() {
        JsonNode rows = run("multipliers", "--json").json().at("/multipliers");

        // L = [[1.25412541, 0.33003300], [0.26402640, 1.12211221]].
        assertThat(rows.at("/0/industry").asString()).isEqualTo("1");
        assertThat(rows.at("/0/total").asDouble()).isCloseTo(1.51815182, within(1e-8));
        assertThat(rows.at("/1/total").asDouble()).isCloseTo(1.45214521, within(1e-8));
        assertThat(rows.at("/0/direct").asDouble()).isEqualTo(1);
    }

    /// Any tolerance of trade is met, since none enters.
    @Test
    void theMultipliersOfTheNationEstimateNothing() {
        Engines engines =
                new Engines(
                        PackReader::read,
                        region -> {
                            throw new AssertionError("Nothing of places is needed.");
                        },
                        RealEngines.REAL.reporter());
        Run run =
                Run.with(engines, Run.PLAIN, "multipliers", "--json", "--pack", folder.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.json().at("/multipliers")).hasSize(2);

        Run closer = run("multipliers", "--tolerance", "1e-10");
        assertThat(closer.out()).isEqualTo(run("multipliers").out());
    }

    @Test
    void incomeMultipliersFollowTheWages() {
        JsonNode rows = run("multipliers", "--of", "wages", "--json").json().at("/multipliers");

        // [0.3, 0.25]·L.
        assertThat(rows.at("/0/total").asDouble()).isCloseTo(0.44224422, within(1e-8));
        assertThat(rows.at("/1/total").asDouble()).isCloseTo(0.37953795, within(1e-8));
    }

    /// Miller and Blair 2009, sec. 6.2.2: income multipliers of Type I over wages of .3 and .25
    /// are [.3, .25]·L / [.3, .25].
    @Test
    void ratioMultipliersAreOverWhatOutputBringsItself() {
        JsonNode rows = run("multipliers", "--of", "wages", "--json").json().at("/multipliers");

        assertThat(rows.at("/0/ratio").asDouble()).isCloseTo(0.44224422 / 0.3, within(1e-7));
        assertThat(rows.at("/1/ratio").asDouble()).isCloseTo(0.37953795 / 0.25, within(1e-7));
        JsonNode closed =
                run("multipliers", "--of", "wages", "--type", "2", "--json")
                        .json()
                        .at("/multipliers/0");
        assertThat(closed.at("/ratio").asDouble())
                .isGreaterThan(rows.at("/0/ratio").asDouble())
                .isCloseTo(closed.at("/total").asDouble() / 0.3, within(1e-9));
    }

    @Test
    void whatBringsNothingItselfHasNoRatio() {
        Run run = run("multipliers", "--of", "taxes");

        assertThat(run.out()).contains("not defined");
        assertThat(
                        run("multipliers", "--of", "taxes", "--json")
                                .json()
                                .at("/multipliers/0/ratio")
                                .isNull())
                .isTrue();
    }

    @Test
    void theInverseStandsEntryByEntry() {
        JsonNode entries = run("inverse", "--json").json().at("/entries");

        double[] wanted = {1.25412541, 0.33003300, 0.26402640, 1.12211221};
        assertThat(entries).hasSize(4);
        for (int k = 0; k < 4; k++) {
            assertThat(entries.get(k).at("/value").asDouble()).isCloseTo(wanted[k], within(1e-8));
            assertThat(entries.get(k).at("/industry").asString()).isEqualTo("" + (k / 2 + 1));
            assertThat(entries.get(k).at("/to_industry").asString()).isEqualTo("" + (k % 2 + 1));
        }
    }

    /// Value added of .65 and .7 of output, L as above, final demand of 350 and 1700: nothing is
    /// imported, so that value added is all of it.
    @Test
    void valueAddedIsTracedToWhereItComesFrom() {
        JsonNode json = run("origin", "--in", "final", "--json").json();

        assertThat(json.at("/entries/1/amount").asDouble())
                .isCloseTo(0.65 * 0.330033003 * 1700, within(1e-5));
        assertThat(json.at("/asked/total").asDouble()).isCloseTo(2050, within(1e-9));
        assertThat(json.at("/asked/share_of_demand").asDouble()).isCloseTo(1, within(1e-12));
        assertThat(json.at("/by_product/0/share_of_demand").asDouble()).isCloseTo(1, within(1e-12));
        assertThat(json.at("/by_origin/0/amount").asDouble()).isCloseTo(1400, within(1e-6));
        assertThat(run("origin", "--json").json().at("/asked/total").asDouble()).isZero();
    }

    @Test
    void onePlaceTakesTheWholeEffect() {
        JsonNode json =
                run(
                                "effects",
                                "--place",
                                "nation",
                                "--industry",
                                "1",
                                "--output",
                                "100usd",
                                "--json")
                        .json();

        // Column 1 of L, scaled so that industry 1 makes 100: 26.40264/1.2541254.
        JsonNode output = json.at("/gross/0");
        assertThat(output.at("/indicator").asString()).isEqualTo("output");
        assertThat(output.at("/here/value").asDouble())
                .isCloseTo(100 + 100 * 0.2640264 / 1.25412541, within(1e-5));
        assertThat(json.at("/paths/0/path/0/industry").asString()).isEqualTo("2");
    }

    @Test
    void nothingIsWonWhereHomeUseIsFixedAndNothingIsExported() {
        JsonNode net =
                run(
                                "effects",
                                "--place",
                                "nation",
                                "--industry",
                                "1",
                                "--output",
                                "100usd",
                                "--json")
                        .json()
                        .at("/net");

        assertThat(net).isNotEmpty();
        net.forEach(row -> assertThat(row.at("/all_places/value").asDouble()).isZero());
    }

    @Test
    void typeTwoFollowsTheWages() {
        Run run = run("multipliers", "--type", "2", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().at("/multipliers/0/total").asDouble()).isGreaterThan(1.51815182);
    }

    /// All that is used goes to households, 2,050 out of wages of 800: each wage is spent once, on
    /// 350/2050 and 1700/2050 of the two, and not 2.5625 times.
    @Test
    void typeTwoSpendsAtMostTheWages() {
        ChainRuns.writeTextbook(folder, 350, 1700);

        JsonNode answer = run("multipliers", "--type", "2", "--json").json();
        double a = 0.15 + 350 / 2050.0 * 0.3;
        double b = 0.25 + 350 / 2050.0 * 0.25;
        double c = 0.2 + 1700 / 2050.0 * 0.3;
        double d = 0.05 + 1700 / 2050.0 * 0.25;
        double determinant = (1 - a) * (1 - d) - b * c;
        for (JsonNode row : answer.at("/multipliers")) {
            double wanted = row.at("/industry").asString().equals("1") ? 1 - d + c : 1 - a + b;
            assertThat(row.at("/total").asDouble()).isCloseTo(wanted / determinant, within(1e-9));
        }
        assertThat(answer.at("/asked/bought_for_wages").asDouble()).isEqualTo(2.5625);
        String said = "Households buy for 2.56 times the wages they earn.";
        assertThat(run("multipliers", "--type", "2").out()).contains(said);
        assertThat(run("inverse", "--type", "2").out()).contains(said);
        assertThat(
                        run(
                                        "effects",
                                        "--place",
                                        "nation",
                                        "--industry",
                                        "1",
                                        "--output",
                                        "100usd",
                                        "--type",
                                        "2")
                                .out())
                .contains(said);
        assertThat(run("multipliers").out()).doesNotContain("Households buy");
        JsonNode checked = ChainRuns.real("check", folder.toString(), "--json").json();
        assertThat(checked.at("/summary/warnings").asInt()).isEqualTo(1);
        assertThat(checked.at("/problems/0/message").asString()).isEqualTo(said);
        assertThat(checked.at("/problems/0/table").asString()).isEqualTo("final_use");
    }

    /// What is bought out of no wages is above them, however many times.
    @Test
    void householdsThatBuyWithoutWagesAreTold() throws IOException {
        ChainRuns.writeTextbook(folder, 350, 1700);
        Path table = folder.resolve("value_added.csv");
        Files.writeString(
                table,
                Files.readString(table)
                        .replace("1,wages,300", "1,wages,0")
                        .replace("1,surplus,350", "1,surplus,650")
                        .replace("2,wages,500", "2,wages,0")
                        .replace("2,surplus,900", "2,surplus,1400"));

        Run run = run("multipliers", "--type", "2", "--json");
        assertThat(run.json().at("/asked/bought_for_wages").isNull()).isTrue();
        String said = "Households buy something, though they earn no wages.";
        assertThat(run("multipliers", "--type", "2").out())
                .contains(said, "something, though they earn no wages: at most the wages are spent")
                .doesNotContain("0 of the wages");
        JsonNode checked = ChainRuns.real("check", folder.toString(), "--json").json();
        assertThat(checked.at("/problems/0/message").asString()).isEqualTo(said);
    }

    /// Just the wages: nothing is told beside the ratio, and check has nothing to say.
    @Test
    void typeTwoTellsWhatIsBoughtForTheWages() {
        ChainRuns.writeTextbook(folder, 300, 500);

        assertThat(
                        run("multipliers", "--type", "2", "--json")
                                .json()
                                .at("/asked/bought_for_wages")
                                .asDouble())
                .isEqualTo(1);
        assertThat(run("multipliers", "--type", "2").out()).doesNotContain("Households buy");
        assertThat(
                        ChainRuns.real("check", folder.toString(), "--json")
                                .json()
                                .at("/summary/warnings")
                                .asInt())
                .isZero();
    }

    @Test
    void thereIsNobodyToTradeWith() {
        Run run = run("flows", "--links");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("There is no trade to show.");
    }
}
