package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Region;
import tools.jackson.databind.JsonNode;

/// Every figure of the tables on the page of a report is that of the command which answers the
/// same, rounded to the digits that stand there.
class ReportPageFiguresTest extends SmallReports {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*([.][0-9]+)?");

    /// The other table of its look begins with who supplies.
    private static final String LINKS =
            "linked stacked answer\">\n<thead>\n<tr><th scope=\"col\" class=\"from";

    /// As the heads of multipliers have them.
    private static final List<String> INDICATORS =
            List.of("output", "value added", "jobs", "CO2", "energy");

    /// The rows of the table of a chapter whose class begins so, heads first, cell by cell.
    private static List<List<String>> rows(Region region, String chapter, String look) {
        try {
            String page = Files.readString(out(region).resolve("index.html"));
            int from = page.indexOf("<section id=\"" + chapter + "\"");
            int start =
                    page.lastIndexOf("<table class=\"" + look, page.indexOf("</section>", from));
            assertThat(start).as("%s %s", chapter, look).isGreaterThan(from);
            return find(
                            "(?s)<tr>(.*?)</tr>",
                            page.substring(start, page.indexOf("</table>", start)))
                    .map(
                            row ->
                                    find("(?s)<t[hd][^>]*>(.*?)</t[hd]>", row)
                                            .map(ReportPageFiguresTest::text)
                                            .toList())
                    .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static Stream<String> find(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1));
    }

    /// What is read of a piece of the page: no drawings, no marks of how it is known.
    private static String text(String html) {
        return html.replaceAll("(?s)<svg.*?</svg>|<abbr.*?</abbr>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("\u2060", "")
                .strip();
    }

    /// The numbers of a cell in their order are those values.
    private static void assertSays(String cell, double... values) {
        Matcher number = NUMBER.matcher(cell);
        for (double value : values) {
            assertThat(number.find()).as(cell).isTrue();
            BigDecimal said = new BigDecimal(number.group().replace(",", ""));
            double half = lastDigit(said) / 2;
            assertThat(said.doubleValue())
                    .as(cell)
                    .isCloseTo(value, within(said.signum() == 0 ? 1e-9 : half * (1 + 1e-9)));
        }
        assertThat(number.find()).as(cell).isFalse();
    }

    /// What the last digit that is told counts: of more than two digits zeros may only fill up.
    private static double lastDigit(BigDecimal said) {
        int told = Math.max(2, said.stripTrailingZeros().precision());
        return Math.max(
                said.ulp().doubleValue(), Math.pow(10, said.precision() - said.scale() - told));
    }

    private static double number(JsonNode row, String field) {
        return row.at("/" + field).asDouble();
    }

    @Test
    void linksAreThoseOfFlows() {
        for (Region region : List.of(FITTED, SURVEYED)) {
            JsonNode links = ask(region, "flows", "--links").at("/links");
            List<List<String>> rows = rows(region, "chains", LINKS);
            assertThat(rows).hasSizeGreaterThan(2);
            for (int k = 1; k < rows.size(); k++) {
                JsonNode link = links.get(k - 1);
                List<String> row = rows.get(k);
                assertThat(row.get(0)).isEqualTo(name(region, link.at("/from").asString()));
                assertThat(row.get(1)).isEqualTo(name(region, link.at("/to").asString()));
                assertSays(row.get(2).split(" \\(", -1)[0], number(link, "amount") / 1e6);
                assertThat(!row.get(3).isEmpty())
                        .isEqualTo(link.at("/mountain_and_coast").asBoolean());
            }
        }
    }

    /// Both ways of a pair differ: each is told as the one it is.
    @Test
    void arcsTellBothWays() throws IOException {
        String page = Files.readString(out(FITTED).resolve("index.html"));
        String arc =
                find("(?s)<title>(Longyou – Zhenhai: [^<]*there[^<]*)</title>", page)
                        .findFirst()
                        .orElseThrow();
        JsonNode links = ask(FITTED, "flows", "--links").at("/links");
        assertSays(
                arc,
                amount(links, "longyou", "zhenhai") / 1e9,
                amount(links, "zhenhai", "longyou") / 1e9);
    }

    private static double amount(JsonNode links, String from, String to) {
        return links.valueStream()
                .filter(link -> link.at("/from").asString().equals(from))
                .filter(link -> link.at("/to").asString().equals(to))
                .mapToDouble(link -> number(link, "amount"))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Region region, String place) {
        return region.places().get(place).name();
    }

    /// Of every industry and indicator both multipliers; a bound is told as one.
    @Test
    void multipliersAreThoseOfTheCommand() {
        for (Region region : List.of(FITTED, SURVEYED)) {
            List<List<String>> rows = rows(region, "chains", "heat");
            List<String> heads = rows.getFirst();
            for (int c = 1; c < heads.size(); c++) {
                String head = heads.get(c);
                String of = INDICATORS.stream().filter(head::startsWith).findFirst().orElseThrow();
                double unit = head.contains("per million yuan") ? 1e6 : 1;
                for (int type = 1; type <= 2; type++) {
                    JsonNode wanted =
                            ask(
                                            region,
                                            "multipliers",
                                            "--of",
                                            of.replace(' ', '_').toLowerCase(Locale.ROOT),
                                            "--type",
                                            "" + type)
                                    .at("/multipliers");
                    for (List<String> row : rows.subList(1, rows.size())) {
                        JsonNode one = findRow(region, wanted, row.getFirst());
                        String[] cell = row.get(c).split("  +", -1);
                        assertSays(cell[type - 1], number(one, "total") * unit);
                        assertThat(cell[type - 1].contains("≥"))
                                .as(cell[type - 1])
                                .isEqualTo(number(one, "covered") < 1 - 1e-9);
                    }
                }
            }
        }
    }

    private static JsonNode findRow(Region region, JsonNode rows, String label) {
        return rows.valueStream()
                .filter(
                        row -> {
                            String place = row.at("/place").asString("");
                            String of = place.isEmpty() ? "" : " (" + name(region, place) + ")";
                            return label.equals(row.at("/name").asString() + of);
                        })
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " in " + rows));
    }

    /// How many industries of each class every place has.
    @Test
    void leapsAreThoseOfTheCommand() {
        JsonNode places = ask(FITTED, "leap", "--all").at("/places");
        List<List<String>> rows = rows(FITTED, "leap", "linked leaps stacked");
        List<String> fields =
                List.of(
                        "has",
                        "leap",
                        "neither",
                        "trap",
                        "far",
                        "not_rankable",
                        "leap_if_in_reach");

        assertThat(rows).hasSize(1 + places.size());
        for (int k = 0; k < places.size(); k++) {
            List<String> row = rows.get(k + 1);
            assertThat(row.getFirst())
                    .isEqualTo(name(FITTED, places.at("/" + k + "/place").asString()));
            for (int c = 0; c < fields.size(); c++) {
                assertSays(row.get(c + 1), number(places.get(k), fields.get(c)));
            }
        }
    }

    @Test
    void admissionsAreThoseOfTheCommand() {
        JsonNode ranking = ask(SURVEYED, "admit", "--all").at("/ranking");
        List<List<String>> rows = rows(SURVEYED, "admit", "admissions");

        assertThat(rows).hasSize(1 + ranking.size());
        for (int k = 0; k < ranking.size(); k++) {
            JsonNode wanted = ranking.get(k);
            List<String> row = rows.get(k + 1);
            assertThat(row.getFirst()).endsWith(", " + wanted.at("/project").asString());
            assertSays(row.get(2), number(wanted, "most_marks"));
            assertSays(row.get(3), number(wanted, "floors_met"), number(wanted, "floors"));
        }
    }

    /// The best partner by itself has the score of the ranking.
    @Test
    void pairsAreThoseOfTheCommand() {
        for (Region region : List.of(FITTED)) {
            List<List<String>> rows = rows(region, "pair", "linked stacked");
            for (List<String> row : rows.subList(1, rows.size())) {
                String key =
                        region.listInside().stream()
                                .filter(place -> place.name().equals(row.getFirst()))
                                .findFirst()
                                .orElseThrow()
                                .key();
                JsonNode today = ask(region, "pair", key).at("/today/0");
                assertThat(row.get(3)).startsWith(name(region, today.at("/partner").asString()));
            }
        }
    }
}
