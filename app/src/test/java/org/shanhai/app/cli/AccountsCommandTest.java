package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// `accounts` gives the numbers of pymrio's small table, written as a pack; in thousands, so that
/// the unit of the amounts counts.
class AccountsCommandTest {
    private static final double[] M = {
        0.896638324101429,
        1.7965474933011258,
        1.1666796580507097,
        0.3013124703668342,
        1.4371886818255364,
        0.7177624711634629
    };
    private static final double[] D_PBA = {20, 1, 42, 4, 20, 5};
    private static final double[] D_CBA = {
        14.059498889254174,
        18.863255551508175,
        17.32012296814962,
        8.71616437964097,
        18.863255551508175,
        14.17770265993889
    };
    private static final double[] D_IMP = {
        1.2792573306446737,
        10.499069649181388,
        1.2752266807875912,
        6.604374747509535,
        8.364185902326788,
        10.842115601865368
    };
    private static final double[] D_EXP = {
        8.251832343364468,
        0.5304113433404783,
        17.02843256499675,
        1.3307504334524414,
        9.797226856351275,
        1.9255763708099365
    };

    @TempDir private Path folder;

    @BeforeEach
    void write() {
        SmallSurvey.write(folder);
    }

    private Run run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--pack", folder.toString()));
        return ChainRuns.real(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext_type_1", "jobs"})
    void givesTheAccountsOfPymrioByCell(String of) {
        Run run = run("accounts", "--of", of, "--json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode cells = run.json().at("/cells");
        assertThat(cells.size()).isEqualTo(6);
        for (int c = 0; c < 6; c++) {
            JsonNode cell = cells.get(c);
            assertThat(cell.at("/production").asDouble()).isCloseTo(D_PBA[c], within(1e-10));
            assertThat(cell.at("/consumption").asDouble()).isCloseTo(D_CBA[c], within(1e-10));
            assertThat(cell.at("/imports").asDouble()).isCloseTo(D_IMP[c], within(1e-10));
            assertThat(cell.at("/exports").asDouble()).isCloseTo(D_EXP[c], within(1e-10));
            assertThat(cell.at("/multiplier").asDouble() * 1000).isCloseTo(M[c], within(1e-10));
        }
        assertThat(run.json().at("/asked/basis").asString()).isEqualTo("reported");
        assertThat(run.json().at("/asked/source/0").asString()).isEqualTo("test");
        assertThat(run.json().at("/asked/residual").asDouble()).isLessThan(1e-9);
    }

    /// pymrio's D_cba_reg and D_pba_reg with F_Y: sums over cells and what final users cause.
    @ParameterizedTest
    @CsvSource({
        "ext_type_1, 50, 113, 100.24287740891197, 13.053553660613654, 25.810676251701693",
        "ext_type_2, 100, 120, 118.84794525841008, 7.492376294159884, 8.644431035749797"
    })
    void addsWhatFinalUsersCauseThemselves(
            String of, double own, double made, double used, double imports, double exports) {
        JsonNode json = run("accounts", "--of", of, "--json").json();
        Run here = run("accounts", "--of", of, "--place", "reg1", "--json");

        JsonNode place = json.at("/by_place/0");
        assertThat(place.at("/place").asString()).isEqualTo("reg1");
        assertThat(place.at("/final_use").asDouble()).isCloseTo(own, within(1e-10));
        assertThat(place.at("/production").asDouble()).isCloseTo(made, within(1e-10));
        // JSON holds twelve digits.
        assertThat(place.at("/consumption").asDouble()).isCloseTo(used, within(1e-9));
        assertThat(place.at("/imports").asDouble()).isCloseTo(imports, within(1e-10));
        assertThat(place.at("/exports").asDouble()).isCloseTo(exports, within(1e-10));
        assertThat(json.at("/by_place/1/final_use").asDouble()).isCloseTo(own / 5, within(1e-10));
        assertThat(json.at("/final_users").asString()).contains("final users cause themselves");
        assertThat(here.json().at("/asked/final_use").asDouble()).isCloseTo(own, within(1e-10));
    }

    @Test
    void placesAreTheSumsOfTheirCells() {
        JsonNode places = run("accounts", "--of", "jobs", "--json").json().at("/by_place");
        JsonNode here =
                run("accounts", "--of", "jobs", "--place", "Reg2", "--json")
                        .json()
                        .at("/by_industry");

        assertThat(places.at("/0/place").asString()).isEqualTo("reg1");
        assertThat(places.at("/0/consumption").asDouble())
                .isCloseTo(D_CBA[0] + D_CBA[1] + D_CBA[2], within(1e-9));
        assertThat(places.at("/1/imports").asDouble())
                .isCloseTo(D_IMP[3] + D_IMP[4] + D_IMP[5], within(1e-9));
        assertThat(here.size()).isEqualTo(3);
        double exports = 0;
        for (JsonNode row : here) {
            exports += row.at("/exports").asDouble();
        }
        assertThat(exports).isCloseTo(places.at("/1/exports").asDouble(), within(1e-9));
    }

    @Test
    void pressuresFollowTheOutputOfTheirIndustry() {
        JsonNode json = run("accounts", "--of", "ext", "--json").json();

        // 2 t, 3 t and nothing known for a thousand of output; x = 51, 15, 58, 50, 52, 39.
        double[] made = {2 * 51, 3 * 15, 0, 2 * 50, 3 * 52, 0};
        for (int c = 0; c < 6; c++) {
            JsonNode production = json.at("/cells/" + c + "/production");
            if (made[c] == 0) {
                assertThat(production.isNull()).isTrue();
            } else {
                assertThat(production.asDouble()).isCloseTo(made[c], within(1e-9));
            }
        }
        assertThat(json.at("/asked/basis").asString()).isEqualTo("estimated");
        assertThat(json.at("/asked/covered").asDouble())
                .isCloseTo((51.0 + 15 + 50 + 52) / 265, within(1e-9));
        assertThat(json.at("/partial").asString()).contains("lower bounds");
    }

    @Test
    void outputNeedsNoOtherTable() {
        SmallSurvey.writeFlowsAlone(folder);

        JsonNode json = run("accounts", "--json").json();

        // What is left after purchases is value added; nothing else can be asked.
        assertThat(json.at("/indicators").size()).isEqualTo(1);
        assertThat(json.at("/by_place/0/production").asDouble() * 1e-3)
                .isCloseTo(141, within(1e-9));
        // All output is for somebody's final use.
        double production = 0;
        double consumption = 0;
        for (JsonNode row : json.at("/by_place")) {
            production += row.at("/production").asDouble();
            consumption += row.at("/consumption").asDouble();
        }
        assertThat(consumption).isCloseTo(production, within(1e-6));
    }

    @Test
    void speaksBothLanguagesAndWritesCsv() {
        Path csv = folder.resolve("by_place.csv");
        Run english = run("accounts", "--of", "jobs", "--top", "1", "--csv", csv.toString());
        Run chinese = run("accounts", "--of", "employment", "--lang", "zh");

        assertThat(english.out()).contains("Accounts of jobs", "made there", "1 of 2 shown");
        assertThat(chinese.out()).contains("就业核算", "在本地发生", "为本地使用");
        assertThat(ChainRuns.lines(csv))
                .hasSize(2)
                .first()
                .isEqualTo("place,production,consumption,imports,exports");
        assertThat(english.out())
                .isEqualTo(
                        run("accounts", "--of", "jobs", "--top", "1", "--csv", csv.toString())
                                .out());
    }

    @Test
    void aPackWithoutFlowsIsToldWhatToAsk() {
        Run run = ChainRuns.zhejiang("accounts");
        Run chinese = ChainRuns.zhejiang("accounts", "--lang", "zh");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("This pack has no table 'flows'", "multipliers and flows estimate");
        assertThat(run.err().strip()).hasLineCount(1);
        assertThat(chinese.err()).contains("没有表“flows”");
    }

    @ParameterizedTest
    @CsvSource({
        "--of steam, There is no indicator 'steam', 1",
        "--place nation, is a sum of several places, 1",
        "--top 0, --top must be 1 or more, 2"
    })
    void refusesWhatItCannotAnswer(String options, String says, int exitCode) {
        List<String> args = new ArrayList<>(List.of("accounts"));
        args.addAll(List.of(options.split(" ")));

        Run run = run(args.toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err()).contains(says);
    }

    @Test
    void anEconomyThatUsesUpAllItMakesHasNoAccounts() {
        SmallSurvey.writeGreedy(folder);

        Run run = run("accounts");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err()).contains("uses up all it makes");
    }

    @Test
    void helpTeachesByExample() {
        Run help = run("accounts", "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("--of=INDICATOR", "shanhai accounts --pack mrio --of co2");
    }
}
