package org.shanhai.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.region.Region;

class PriceTableTest {
    private static List<Cell> row(String name, String key, double more, String gained) {
        String part = Math.round(100 * more) + " %";
        return List.of(
                Cell.of(name, key),
                Cell.of(part, more),
                Cell.of("", 0),
                Cell.of(gained),
                Cell.unknown(""));
    }

    /// Of the first limit the step of 1 % was not solved; the last two bear one name.
    @Test
    void aStepThatIsMissingLeavesItsCellEmpty() {
        Answer.Table table =
                new Answer.Table(
                        "prices",
                        "",
                        List.of("limit", "more", "amount", "gained", "next").stream()
                                .map(key -> new Answer.Column(key, key, Kind.TEXT, false))
                                .toList(),
                        List.of(
                                row("land", "land:a", -0.1, "11"),
                                row("land", "land:a", 0.1, "13"),
                                row("water", "water:a", -0.1, "21"),
                                row("water", "water:a", 0.01, "22"),
                                row("water", "water:a", 0.1, "23"),
                                row("water", "water:b", 0.01, "32")),
                        "");
        Region region = TestRegions.small();
        Study study =
                new Study(region, TestRegions.estimate(region), List.of(), Words.in(Language.EN));
        Markup page = new Markup();
        page.open("section");
        new PriceTable(table).write(study, page);

        List<String> lines =
                Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL)
                        .matcher(page.close().finish())
                        .results()
                        .map(row -> row.group(1).replaceAll("(?s)<abbr.*?</abbr>", ""))
                        .map(row -> row.replaceAll("</t[hd]>", "|"))
                        .map(row -> row.replaceAll("<.*?>|\\s*\\u2060|\\s*\\n\\s*", ""))
                        .toList();
        assertThat(lines)
                .containsExactly(
                        "limit|10 % less|1 % more|10 % more|",
                        "land|11||13|", "water|21|22|23|", "water||32||");
    }
}
