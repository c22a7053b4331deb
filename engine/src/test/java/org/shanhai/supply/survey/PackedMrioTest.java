package org.shanhai.supply.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.linalg.Matrix;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.region.Basis;

/// pymrio's small table written as a pack: flows, stressors by place and industry (F) and by final
/// use (F_Y) come through the reader to the accounts it publishes.
class PackedMrioTest {
    @TempDir private Path folder;

    private RegionSurvey survey(String pressures) throws IOException {
        put(
                "datapackage.json",
                """
                {"name": "mrio",
                 "shanhai": {"name": "MRIO", "area": "world", "base_year": 2000,
                   "currency": "USD"},
                 "resources": [
                   {"name": "places", "path": "places.csv"},
                   {"name": "industries", "path": "industries.csv"},
                   {"name": "pressures", "path": "pressures.csv"},
                   {"name": "pressures_by_place", "path": "pressures_by_place.csv"},
                   {"name": "flows", "path": "flows.csv"}]}
                """);
        put(
                "places.csv",
                """
                place,name,within,kind
                world,World,,country
                p0,Place 0,world,province
                p1,Place 1,world,province
                """);
        put(
                "industries.csv",
                """
                industry,name,broad
                i0,I 0,primary
                i1,I 1,secondary
                i2,I 2,tertiary
                """);
        put(
                "pressures.csv",
                """
                industry,pressure,amount,unit,per_output_unit,year,basis
                i0,ext_0,7,t,USD,2000,assumed
                """);
        put("pressures_by_place.csv", pressures);
        StringBuilder flows =
                new StringBuilder("from_place,from_industry,to_place,to_industry,use,amount\n");
        for (int r = 0; r < 6; r++) {
            for (int c = 0; c < 6; c++) {
                flows.append(cell(r) + "," + cell(c) + ",," + SmallMrio.Z[r][c] + "\n");
            }
            for (int p = 0; p < 2; p++) {
                flows.append(cell(r) + ",p" + p + ",,household," + SmallMrio.Y[r][p] + "\n");
            }
        }
        put("flows.csv", flows.toString());
        Reading reading = PackReader.read(folder.toString(), Progress.SILENT);
        assertThat(reading.problems()).isEmpty();
        return RegionSurvey.of(((Reading.Sound) reading).region());
    }

    private static String cell(int c) {
        return "p%d,i%d".formatted(c / 3, c % 3);
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String byPlace() {
        StringBuilder rows =
                new StringBuilder("place,industry,use,pressure,amount,unit,year,basis\n");
        for (int k = 0; k < 2; k++) {
            for (int c = 0; c < 6; c++) {
                rows.append(
                        "%s,,ext_%d,%s,kg,2000,estimated\n"
                                .formatted(cell(c), k, 1000 * SmallMrio.F[k][c]));
            }
            for (int p = 0; p < 2; p++) {
                rows.append(
                        "p%d,,household,ext_%d,%s,t,2000,estimated\n"
                                .formatted(p, k, SmallMrio.F_Y[k][p]));
            }
        }
        return rows.toString();
    }

    @Test
    void givesTheAccountsOfPymrio() throws IOException {
        RegionSurvey survey = survey(byPlace());

        for (int k = 0; k < 2; k++) {
            SurveyExtension indicator = survey.findIndicator("ext_" + k).orElseThrow();
            assertThat(indicator.basis()).isEqualTo(Basis.ESTIMATED);
            assertThat(indicator.covered(survey.table())).isEqualTo(1);
            EnvironmentalAccounts accounts =
                    SurveyEconomy.of(survey.table()).accounts(indicator.stressors(survey.table()));
            assertRow(accounts.multipliers(), SmallMrio.M[k]);
            assertRow(accounts.productionBased(), SmallMrio.D_PBA[k]);
            assertRow(accounts.consumptionBased(), SmallMrio.D_CBA[k]);
            assertRow(accounts.embodiedImports(), SmallMrio.D_IMP[k]);
            assertRow(accounts.embodiedExports(), SmallMrio.D_EXP[k]);
            assertRow(accounts.productionBasedByPlace(), byPlace(SmallMrio.D_PBA[k], k));
            assertRow(accounts.consumptionBasedByPlace(), byPlace(SmallMrio.D_CBA[k], k));
        }
    }

    private static double[] byPlace(double[] byCell, int stressor) {
        double[] sums = SmallMrio.F_Y[stressor].clone();
        for (int c = 0; c < byCell.length; c++) {
            sums[c / 3] += byCell[c];
        }
        return sums;
    }

    private static void assertRow(Matrix found, double[] wanted) {
        assertThat(found.row(0)).containsExactly(wanted, within(1e-10));
    }

    /// What a place states of itself goes before the intensity of its industry.
    @Test
    void fillsByTheIntensityOfTheIndustryWhatPlacesDoNotState() throws IOException {
        RegionSurvey survey =
                survey(
                        """
                        place,industry,use,pressure,amount,unit,year,basis
                        p0,i0,,ext_0,20,t,2000,estimated
                        p0,i1,,ext_0,0,t,2000,estimated
                        p1,,household,ext_0,3,t,2000,estimated
                        p1,,government,ext_0,4,t,2000,estimated
                        """);
        SurveyExtension indicator = survey.findIndicator("ext_0").orElseThrow();

        Stressors stressors = indicator.stressors(survey.table());
        assertThat(stressors.byCell().row(0)).containsExactly(20, 0, 0, 7 * 50, 0, 0);
        assertThat(stressors.byFinalUse().row(0)).containsExactly(0, 7);
        assertThat(indicator.isKnown(2)).isFalse();
        assertThat(indicator.finalUse(0)).isNaN();
        assertThat(indicator.basis()).isEqualTo(Basis.ASSUMED);
        assertThat(indicator.covered(survey.table()))
                .isCloseTo((51 + 15 + 50.0) / 265, within(1e-12));
    }
}
