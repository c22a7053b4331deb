package org.shanhai.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.region.Region;

class HandicapTableTest {
    private static List<Cell> row(String place, double transport, double resources) {
        return List.of(
                Cell.of(place),
                Cell.unknown(""),
                Cell.unknown(""),
                Cell.unknown(""),
                Double.isNaN(transport) ? Cell.unknown("") : Cell.of("", transport),
                Cell.of("", resources));
    }

    /// Shares in per cent, the darker the less; a handicap of which nothing is known is named
    /// below.
    @Test
    void everyPlaceHasItsSharesAndTheirShades() {
        Answer.Table table =
                new Answer.Table(
                        "places",
                        "",
                        Stream.of(
                                        "place",
                                        "infrastructure_standing",
                                        "investment_standing",
                                        "industrial_base_standing",
                                        "transport_standing",
                                        "resources_standing")
                                .map(key -> new Answer.Column(key, key, Kind.TEXT, false))
                                .toList(),
                        List.of(
                                row("Upland", 0.194, 0.8),
                                row("Ridge", 0.2, 0.416),
                                row("Vale", Double.NaN, 1)),
                        "");
        Region region = TestRegions.small();
        Study study =
                new Study(region, TestRegions.estimate(region), List.of(), Words.in(Language.EN));
        Markup page = new Markup();
        page.open("section");
        new HandicapTable(study, new Answer("", List.of(table))).write(page);
        String text = page.close().finish();

        assertThat(text.replaceAll("\\s*<(/?t[rdh]|/?thead|/?tbody|/th)[^>]*>\\s*", "|"))
                .contains("|Upland|")
                .contains("|Ridge|")
                .contains("|Vale|");
        assertThat(cells(text))
                .containsExactly(
                        "heat-0 19",
                        "heat-4 80",
                        "heat-1 20",
                        "heat-2 42",
                        "heat-none ?",
                        "heat-4 100");
    }

    private static List<String> cells(String text) {
        return java.util.regex.Pattern.compile("<td class=\"number ([^\"]*)\">(.*?)</td>")
                .matcher(text)
                .results()
                .map(cell -> cell.group(1) + " " + cell.group(2))
                .toList();
    }
}
