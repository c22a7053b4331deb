package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// `extract` on the embedded pack and on the two-sector textbook table.
class ExtractCommandTest {
    @Test
    void saysWhatOthersLoseWithoutAPlace() {
        Run run = ChainRuns.zhejiang("extract", "--place", "Longyou", "--of", "gdp", "--top", "3");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Of value added, others would lose ")
                .contains("\n\nWithout Longyou: value added\n")
                .contains("nobody takes its place")
                .contains("estimated")
                .contains("Where others lose it")
                .doesNotContain("NaN")
                .doesNotContain("{0}");
    }

    @Test
    void saysTheSameInChinese() {
        Run run = ChainRuns.zhejiang("extract", "--industry", "玩具", "--lang", "zh");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("假如没有文教、体育和娱乐用品，其他方每年损失产出 ")
                .contains("\n\n假如没有文教、体育和娱乐用品：产出\n")
                .contains("无人替代")
                .contains("其他方损失");
    }

    @Test
    void partsAddUp() {
        JsonNode json =
                ChainRuns.zhejiang("extract", "--industry", "040", "--top", "200", "--json").json();

        JsonNode lost = json.at("/lost/0");
        double elsewhere = lost.at("/elsewhere").asDouble();
        assertThat(lost.at("/industry").asString()).isEqualTo("040");
        assertThat(elsewhere).isPositive();
        assertThat(lost.at("/region").asDouble() + lost.at("/outside").asDouble())
                .isCloseTo(elsewhere, within(1e-9 * elsewhere));
        assertThat(elsewhere)
                .isBetween(
                        lost.at("/elsewhere_low").asDouble(),
                        lost.at("/elsewhere_high").asDouble());
        for (String table : List.of("/by_place", "/by_industry")) {
            double sum = 0;
            for (JsonNode row : json.at(table)) {
                sum += row.at("/elsewhere").asDouble();
                assertThat(row.at("/industry").asString()).isNotEqualTo("040");
            }
            assertThat(sum).isCloseTo(elsewhere, within(1e-6 * elsewhere));
        }
    }

    @Test
    void ranksAllPlacesAsEachByItself(@TempDir Path folder) {
        Path file = folder.resolve("places.csv");
        Run all =
                ChainRuns.zhejiang(
                        "extract", "--all", "places", "--of", "jobs", "--json", "--csv", "" + file);
        Run one = ChainRuns.zhejiang("extract", "--place", "longyou", "--of", "jobs", "--json");

        JsonNode rows = all.json().at("/lost");
        assertThat(rows).hasSize(89);
        assertThat(ChainRuns.lines(file)).hasSize(90);
        JsonNode alone = one.json().at("/lost/0");
        double before = Double.POSITIVE_INFINITY;
        boolean found = false;
        for (JsonNode row : rows) {
            assertThat(row.at("/elsewhere").asDouble()).isLessThanOrEqualTo(before).isPositive();
            before = row.at("/elsewhere").asDouble();
            if (row.at("/place").equals(alone.at("/place"))) {
                assertThat(row.propertyNames()).isEqualTo(alone.propertyNames());
                for (String key : row.propertyNames()) {
                    if (row.get(key).isNumber()) {
                        double wanted = alone.get(key).asDouble();
                        // What ranges are drawn from is solved to fewer digits.
                        boolean drawn = key.endsWith("_low") || key.endsWith("_high");
                        assertThat(row.get(key).asDouble())
                                .as(key)
                                .isCloseTo(wanted, within((drawn ? 1e-5 : 1e-9) * wanted));
                    } else {
                        assertThat(row.get(key)).isEqualTo(alone.get(key));
                    }
                }
                found = true;
            }
        }
        assertThat(found).isTrue();
    }

    @Test
    void ranksIndustriesOfPlacesThatTrade(@TempDir Path folder) throws IOException {
        ThreePlaces.write(folder);
        String[] asked = {"extract", "--all", "industries", "--top", "1", "--pack", "" + folder};
        Run run = ChainRuns.real(asked);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("1 of 2 ").contains("shown");
    }

    @Test
    void theTextbooksManufacturingFallsByWhatAgricultureBought(@TempDir Path folder) {
        ChainRuns.writeTextbook(folder, 100, 600);
        JsonNode rows =
                ChainRuns.real("extract", "--all", "industries", "--json", "--pack", "" + folder)
                        .json()
                        .at("/lost");

        // Without 2, x₁ = 350 / (1 − 0.15); without 1, x₂ = 1700 / (1 − 0.05).
        assertThat(rows.at("/0/industry").asString()).isEqualTo("2");
        assertThat(rows.at("/0/own").asDouble()).isEqualTo(2000);
        assertThat(rows.at("/0/elsewhere").asDouble()).isCloseTo(1000 - 350 / 0.85, within(1e-6));
        assertThat(rows.at("/1/elsewhere").asDouble()).isCloseTo(2000 - 1700 / 0.95, within(1e-6));
        assertThat(rows.at("/1/outside").asDouble()).isZero();
    }

    @Test
    void anOnlyPlaceLeavesNobodyToLose(@TempDir Path folder) {
        ChainRuns.writeTextbook(folder, 100, 600);
        Run run = ChainRuns.real("extract", "--place", "nation", "--pack", "" + folder);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Nobody else loses anything.").doesNotContain("NaN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--place longyou --industry 040",
                "--all places --place longyou",
                "--all counties"
            })
    void asksForOneThing(String options) {
        Run run = ChainRuns.zhejiang(("extract " + options).strip().split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().toLowerCase(Locale.ROOT)).contains("places or").contains("industries");
    }

    @Test
    void refusesWhatItDoesNotKnowAndSaysWhatThereIs() {
        Run place = ChainRuns.zhejiang("extract", "--place", "Longyu");
        Run industry = ChainRuns.zhejiang("extract", "--industry", "primary");
        Run indicator = ChainRuns.zhejiang("extract", "--place", "longyou", "--of", "happiness");

        assertThat(List.of(place, industry, indicator))
                .allSatisfy(run -> assertThat(run.exitCode()).isEqualTo(1));
        assertThat(place.err()).contains("Longyou");
        assertThat(industry.err()).contains("a set of several industries");
        assertThat(indicator.err()).contains("value_added");
    }
}
