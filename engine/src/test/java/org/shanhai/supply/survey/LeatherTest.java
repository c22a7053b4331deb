package org.shanhai.supply.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.supply.Closure;
import org.shanhai.supply.algebra.ValueAddedOrigin;

/// The table `leather` of three countries and three industries that the R package decompr comes
/// with (Quast and Kummritz 2015), with its decomposition as published; the nation's table is the
/// sum of the three, so that no country has the nation's ratios.
class LeatherTest {
    private static final double[][] Z = {
        {16.1, 5.1, 1.8, 3.2, 4.3, 0.4, 3.1, 2.8, 4.9},
        {2.4, 8.0, 3.2, 0.1, 3.2, 1.6, 1.2, 3.9, 11.5},
        {0.9, 0.5, 4.0, 0.0, 0.1, 0.3, 0.0, 0.4, 0.5},
        {1.1, 1.9, 0.2, 18.0, 13.2, 6.1, 9.0, 3.1, 8.9},
        {0.3, 2.8, 0.1, 6.1, 28.1, 6.3, 2.1, 2.5, 25.6},
        {0.0, 0.1, 0.3, 4.1, 3.2, 8.9, 0.2, 0.0, 1.8},
        {1.2, 4.2, 0.3, 4.1, 1.2, 0.6, 29.0, 19.5, 17.9},
        {1.3, 1.1, 0.0, 3.2, 4.8, 2.6, 5.1, 29.1, 24.1},
        {2.1, 1.4, 3.0, 4.1, 3.1, 3.9, 11.3, 8.1, 51.3},
    };
    private static final double[][] Y = {
        {21.5, 6.1, 8.4}, {16.2, 1.9, 5.1}, {11.0, 0.5, 0.8},
        {7.5, 29.5, 14.2}, {8.9, 24.9, 16.9}, {1.2, 18.5, 4.9},
        {9.2, 17.9, 51.2}, {7.9, 10.1, 38.5}, {25.1, 35.2, 68.4},
    };
    private static final int CELLS = 9;

    /// What Argentina's agriculture earns of each cell's exports, as published.
    private static final double[] OF_EXPORTS = {
        28.52278143,
        2.79395126,
        0.35606694,
        1.81066955,
        3.1173841,
        0.35901126,
        1.2364172,
        1.30283802,
        4.1208736,
    };

    @TempDir private Path folder;

    private SurveyChains chains(String facts, boolean imports) throws IOException {
        put(
                "datapackage.json",
                """
                {"name": "leather",
                 "shanhai": {"name": "Leather", "area": "world", "base_year": 2000,
                   "currency": "USD"},
                 "resources": [
                   {"name": "places", "path": "places.csv"},
                   {"name": "industries", "path": "industries.csv"},
                   %s{"name": "inputs", "path": "inputs.csv"},
                   {"name": "final_use", "path": "final_use.csv"},
                   {"name": "value_added", "path": "value_added.csv"},
                   {"name": "flows", "path": "flows.csv"}]}
                """
                        .formatted(
                                facts.isEmpty()
                                        ? ""
                                        : "{\"name\": \"facts\", \"path\": \"facts.csv\"},"));
        put(
                "places.csv",
                """
                place,name,within,kind
                world,World,,country
                p0,Argentina,world,province
                p1,Turkey,world,province
                p2,Germany,world,province
                """);
        put(
                "industries.csv",
                """
                industry,name,broad
                i0,Agriculture,primary
                i1,Leather,secondary
                i2,Transport equipment,secondary
                """);
        put("facts.csv", "place,industry,measure,value,unit,year,basis\n" + facts);
        StringBuilder flows =
                new StringBuilder("from_place,from_industry,to_place,to_industry,use,amount\n");
        double[][] inputs = new double[3][3];
        double[] use = new double[3];
        for (int r = 0; r < CELLS; r++) {
            for (int c = 0; c < CELLS; c++) {
                flows.append(cell(r) + "," + cell(c) + ",," + Z[r][c] + "\n");
                inputs[r % 3][c % 3] += Z[r][c];
            }
            for (int p = 0; p < 3; p++) {
                flows.append(cell(r) + ",p" + p + ",,household," + Y[r][p] + "\n");
                use[r % 3] += Y[r][p];
            }
        }
        put("flows.csv", flows.toString());
        StringBuilder bought = new StringBuilder("product,industry,domestic,imported\n");
        StringBuilder used = new StringBuilder("product,use,domestic,imported\n");
        StringBuilder paid = new StringBuilder("industry,component,amount,unit,basis\n");
        for (int i = 0; i < 3; i++) {
            double left = use[i];
            double output = use[i];
            for (int j = 0; j < 3; j++) {
                bought.append("i%d,i%d,%s,%s\n".formatted(i, j, inputs[i][j], imports ? 1.5 : 0));
                output += inputs[i][j];
                left += inputs[i][j] - inputs[j][i] - (imports ? 1.5 : 0);
            }
            used.append("i%d,household,%s,0\n".formatted(i, use[i]));
            double[] parts = {0.5, 0.1, 0.15, 0.25};
            paid.append("i%d,output,%s,USD,estimated\n".formatted(i, output));
            String[] names = {"wages", "taxes", "depreciation", "surplus"};
            for (int k = 0; k < parts.length; k++) {
                paid.append("i%d,%s,%s,USD,estimated\n".formatted(i, names[k], parts[k] * left));
            }
            paid.append("i%d,jobs,%s,persons,estimated\n".formatted(i, left / 2));
        }
        put("inputs.csv", bought.toString());
        put("final_use.csv", used.toString());
        put("value_added.csv", paid.toString());
        Reading reading = PackReader.read(folder.toString(), Progress.SILENT);
        assertThat(reading.problems()).isEmpty();
        return SurveyChains.of(((Reading.Sound) reading).region());
    }

    private static String cell(int c) {
        return "p%d,i%d".formatted(c / 3, c % 3);
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static double[] of(SurveyChains chains, String key) {
        return chains.findIndicator(key).orElseThrow().amounts();
    }

    private static ValueAddedOrigin origin(SurveyChains chains, String key, double[] demand) {
        double[] perOutput = of(chains, key);
        for (int c = 0; c < CELLS; c++) {
            perOutput[c] /= chains.table().output(c);
        }
        return ValueAddedOrigin.of(
                perOutput,
                SurveyLinkages.findInverse(chains, Closure.TYPE_I).orElseThrow(),
                demand);
    }

    private static double sum(double[] values, int place) {
        return values[3 * place] + values[3 * place + 1] + values[3 * place + 2];
    }

    private static double[] demand(int place) {
        return IntStream.range(0, CELLS).mapToDouble(c -> Y[c][place]).toArray();
    }

    @Test
    void valueAddedIsWhatFlowsLeave() throws IOException {
        SurveyChains chains = chains("", false);

        assertThat(sum(of(chains, "value_added"), 0)).isCloseTo(91.6, within(1e-9));
        // To the digits that are published.
        assertThat(origin(chains, "value_added", demand(0)).byOrigin()[0])
                .isCloseTo(24.33, within(0.01));
        double[] exports = new double[CELLS];
        for (int c = 0; c < CELLS; c++) {
            exports[c] = chains.table().output(c) - Y[c][c / 3];
            for (int k = 0; k < 3; k++) {
                exports[c] -= Z[c][c / 3 * 3 + k];
            }
        }
        ValueAddedOrigin published = origin(chains, "value_added", exports);
        for (int c = 0; c < CELLS; c++) {
            assertThat(published.amount(0, c)).isCloseTo(OF_EXPORTS[c], within(6e-8));
        }
        assertThat(chains.survey().clashes()).isEmpty();
    }

    @Test
    void allThatIsDemandedIsPaidForToSomebody() throws IOException {
        for (boolean imports : new boolean[] {false, true}) {
            SurveyChains chains = chains("", imports);
            for (int place = 0; place < 3; place++) {
                double[] demand = demand(place);
                double all = IntStream.range(0, CELLS).mapToDouble(c -> demand[c]).sum();
                double paid =
                        origin(chains, "value_added", demand).total()
                                + origin(chains, "imports", demand).total();
                assertThat(paid / all).isCloseTo(1, within(1e-9));
            }
        }
    }

    @Test
    void partsAndJobsGoWithTheValueAddedOfTheCell() throws IOException {
        SurveyChains chains = chains("p2,i0,wages,60,USD,2000,estimated\n", true);
        double[] whole = of(chains, "value_added");

        for (int c = 0; c < CELLS; c++) {
            double wages = c == 6 ? 60 : whole[c] / 2;
            assertThat(of(chains, "wages")[c]).isCloseTo(wages, within(1e-9));
            assertThat(of(chains, "taxes")[c]).isCloseTo(0.1 * whole[c], within(1e-9));
            assertThat(of(chains, "surplus")[c]).isCloseTo(0.75 * whole[c] - wages, within(1e-9));
            assertThat(of(chains, "jobs")[c]).isCloseTo(whole[c] / 2, within(1e-9));
        }
    }

    /// Surplus bears it: nobody earns less than nothing.
    @Test
    void aCellThatBuysMoreThanItSellsStillPaysWages() throws IOException {
        double before = Z[0][2];
        Z[0][2] = 12;
        try {
            SurveyChains chains = chains("", false);
            assertThat(of(chains, "value_added")[2]).isNegative();
            assertThat(of(chains, "wages")[2]).isPositive();
            assertThat(of(chains, "jobs")[2]).isPositive();
            assertThat(of(chains, "surplus")[2]).isLessThan(of(chains, "value_added")[2]);
        } finally {
            Z[0][2] = before;
        }
    }

    @Test
    void whatIsStatedGoesFirstAndAClashNamesBoth() throws IOException {
        SurveyChains chains =
                chains(
                        """
                        p0,i0,value_added,40,USD,2000,estimated
                        p0,,value_added,91.6,USD,2000,estimated
                        p1,,value_added,145.9,USD,2000,estimated
                        """,
                        false);

        assertThat(of(chains, "value_added")[0]).isEqualTo(40);
        assertThat(sum(of(chains, "value_added"), 0)).isCloseTo(91.6, within(1e-9));
        // As near as figures are rounded.
        assertThat(sum(of(chains, "value_added"), 1)).isCloseTo(145.7, within(1e-9));
        assertThat(chains.survey().clashes()).hasSize(2);
        FlowClash first = chains.survey().clashes().getFirst();
        assertThat(first.value()).isEqualTo(40);
        assertThat(first.fromFlows()).isCloseTo(52.3, within(1e-9));
    }

    /// What a cell does not earn it has paid abroad, as long as it is no more than it has.
    @Test
    void whatIsStatedBelowWhatFlowsLeaveIsNoClashWhereThereAreImports() throws IOException {
        SurveyChains chains = chains("p0,i0,value_added,40,USD,2000,estimated\n", true);

        assertThat(of(chains, "imports")[0]).isCloseTo(12.3, within(1e-9));
        assertThat(chains.survey().clashes()).isEmpty();
    }

    /// What makes nothing earns nothing, whatever is stated of it: both are named.
    @Test
    void aCellWithoutOutputIsGivenNoValueAdded() throws IOException {
        double[][] flows = {Z[5].clone(), Y[5].clone()};
        double[] bought = IntStream.range(0, CELLS).mapToDouble(r -> Z[r][5]).toArray();
        Arrays.fill(Z[5], 0);
        Arrays.fill(Y[5], 0);
        IntStream.range(0, CELLS).forEach(r -> Z[r][5] = 0);
        try {
            SurveyChains chains = chains("p1,i2,value_added,10,USD,2000,estimated\n", false);

            assertThat(of(chains, "value_added")[5]).isZero();
            assertThat(chains.survey().clashes())
                    .singleElement()
                    .satisfies(clash -> assertThat(clash.fromFlows()).isZero());

            // All that makes something is stated: what is left of the place has nowhere to go.
            assertThat(
                            chains(
                                            """
                                            p1,i0,value_added,60,USD,2000,estimated
                                            p1,i1,value_added,50,USD,2000,estimated
                                            p1,,value_added,130,USD,2000,estimated
                                            """,
                                            false)
                                    .survey()
                                    .clashes()
                                    .getLast())
                    .satisfies(clash -> assertThat(clash.value()).isEqualTo(20))
                    .satisfies(clash -> assertThat(clash.fromFlows()).isZero());
        } finally {
            Z[5] = flows[0];
            Y[5] = flows[1];
            IntStream.range(0, CELLS).forEach(r -> Z[r][5] = bought[r]);
        }
    }
}
