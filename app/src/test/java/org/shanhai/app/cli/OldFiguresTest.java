package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.region.Facts;
import org.shanhai.region.Region;
import tools.jackson.databind.JsonNode;

/// A figure more than five years older than the newest fact is marked wherever it stands.
class OldFiguresTest {
    private static final Region REGION = ChainRuns.ZHEJIANG.region();

    @ParameterizedTest
    @CsvSource({"2025, false", "2020, false", "2019, true", "1999, true", "0, false"})
    void oldIsMoreThanFiveYearsBeforeTheNewest(int year, boolean old) {
        assertThat(REGION.facts().newestYear()).isEqualTo(2025);
        assertThat(new Sheet(REGION, Words.in(Language.EN)).isOld(year)).isEqualTo(old);
    }

    @Test
    void withoutFactsNothingIsOld() {
        Region empty = REGION.toBuilder().facts(new Facts.Builder(REGION.places()).build()).build();

        assertThat(new Sheet(empty, Words.in(Language.EN)).isOld(1999)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show Longyou --full | Minimum wage a month | 2018, old",
                "show Longyou --full | Road density | 2024     ",
                "show Shangcheng | Shangcheng is an advanced | 353,200 persons in 2016, old",
                "show 上城 --lang zh | 上城区是 | 较早的 2016年人口",
                "show Longyou --measure minimum_wage | year | 2018, old",
                "show Longyou --full | station of fast trains | 2016, old",
                "diagnose Longyou | away by train | as of 2016, old;",
                "diagnose Longyou | journeys | by rail, 2016, old: Hangzhou",
                "diagnose Longyou --all | train to the nearest core | 2016, old",
            })
    void peopleSeeIt(String asked, String line, String marked) {
        assertThat(ChainRuns.zhejiang(asked.split(" ")).lineWith(line)).contains(marked);
    }

    @Test
    void programsAreToldIt() {
        JsonNode shown = ChainRuns.zhejiang("show", "Longyou", "--json").json();
        JsonNode diagnosed = ChainRuns.zhejiang("diagnose", "Longyou", "--json").json();
        for (JsonNode rows :
                List.of(
                        shown.at("/facts"),
                        shown.at("/endowments"),
                        diagnosed.at("/indicators"),
                        diagnosed.at("/better"),
                        diagnosed.at("/asked/journeys"))) {
            assertThat(rows).isNotEmpty();
            rows.forEach(
                    row ->
                            assertThat(row.at("/old").asBoolean())
                                    .as("%s", row)
                                    .isEqualTo(
                                            row.at("/year").asInt(9999) < 2020
                                                    && row.at("/year").asInt() > 0));
        }
        assertThat(shown.at("/facts")).anyMatch(row -> row.at("/old").asBoolean());
        assertThat(diagnosed.at("/asked/journeys")).allMatch(row -> row.at("/old").asBoolean());
    }
}
