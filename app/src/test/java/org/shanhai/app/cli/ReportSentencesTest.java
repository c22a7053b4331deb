package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Region;
import tools.jackson.databind.JsonNode;

/// What the page of a report says and draws is what its tables have.
class ReportSentencesTest extends SmallReports {
    private static String chapter(Region region, String key) {
        try {
            String page = Files.readString(out(region).resolve("index.html"));
            int start = page.indexOf("<section id=\"" + key + "\"");
            return page.substring(start, page.indexOf("</section>", start))
                    .replaceAll("(?s)<svg.*?</svg>", "")
                    .replaceAll("<[^>]*>", " ")
                    .replace("\u2060", "")
                    .replaceAll("\\s+", " ");
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /// Counties of 100, 50, 40 and 110 bn yuan; of the first 5 are primary, 23.0 secondary and 72.0
    /// tertiary. 150 bn of the city are published, of the other 110 follow.
    @Test
    void thePageSaysThoseOfTheTables() {
        assertThat(chapter(SURVEYED, "region"))
                .contains("counties and districts 4 areas outside 1 industries 3 facts 6 sources 2")
                .contains("2 are mountain, 1 coast and 1 neither")
                .contains("Value added 2020, all places together 300 bn yuan R");
        String structure = chapter(SURVEYED, "structure");
        assertThat(structure)
                .contains("East 150 bn yuan R 2 places", "Bay 100 R 5 D : 23 E : 72 E")
                .contains("Plain 50 E", "West 150 bn yuan E 2 places", "Upland 40 R")
                .contains("Ridge 110 E");
        for (Map<String, String> row : table(SURVEYED, "places").subList(0, 4)) {
            double all = Double.parseDouble(get(row, "value_added"));
            StringBuilder parts = new StringBuilder();
            for (String broad : List.of("primary", "secondary", "tertiary")) {
                parts.append(parts.isEmpty() ? "" : " : ")
                        .append(
                                Math.round(
                                        100
                                                * Double.parseDouble(
                                                        get(row, "value_added_" + broad))
                                                / all));
            }
            assertThat(structure.replaceAll(" [RDEA]\\b", "")).contains(parts);
        }
    }

    /// Of 300 bn the 100 of the first county and the 40 of the third are published, 160 are not; of
    /// sectors the 5 of the first county's fields are all that is known. Two projects come in as
    /// they are, one is talked about.
    @Test
    void thePageCountsWhatIsKnownAndWhoComesIn() {
        assertThat(chapter(SURVEYED, "knowledge"))
                .contains("Totals of the places reported 46.7 %, estimated 53.3 % D")
                .contains("Their three broad sectors reported 1.67 %, estimated 98.3 % D");
        assertThat(chapter(SURVEYED, "admit"))
                .contains("2 admit, 0 admit on conditions, 1 negotiate, 0 ask first, 0 refuse");
        assertThat(chapter(FITTED, "pair"))
                .contains("Two answers, and no score.")
                .contains("Not held against what came about on this pack");
    }

    /// In the survey nine cells sell .1 to .4 bn each to industries of another place, three 1 bn to
    /// its households. A toy plant of 350 jobs makes 350 ÷ 5 a million yuan; the nation's table
    /// makes twice as much in all along the chain, and four times with households.
    @Test
    void thePageSaysWhatChainsDo() {
        assertThat(chapter(SURVEYED, "chains"))
                .contains("Bay Ridge 5,400 D mountain–coast Plain Upland 5,400 D");
        String chains = chapter(FITTED, "chains");
        assertThat(chains)
                .contains("Longyou Zhenhai 1,600 (500 – 5,000) E")
                .contains("Arts, crafts and toys 2 4 1 2 10 ≥ 16.7 6 ≥ 7.33")
                .contains("Stated are jobs: 350 R")
                .contains("it would be 70 million yuan E a year");
        JsonNode effects =
                ask(
                        FITTED,
                        "effects",
                        "--place",
                        "longyou",
                        "--industry",
                        "040",
                        "--output",
                        "70000000yuan",
                        "--type",
                        "2");
        JsonNode output = effects.at("/gross/0/here");
        double million = output.at("/value").asDouble() / 1e6;
        double low = output.at("/low").asDouble() / 1e6;
        double high = output.at("/high").asDouble() / 1e6;
        String range = "(%s – %s)".formatted(told(million, low), told(million, high));
        String sure = "(%.0f – %.0f)".formatted(million, million);
        // A range within what is told of the value is none.
        assertThat(chains)
                .contains(
                        "output E million yuan Here %.0f %s"
                                .formatted(million, range.equals(sure) ? "Partners" : range));
        assertThat(chapter(SURVEYED, "pair")).contains("that needs fitted supply chains");
        assertThat(chapter(FITTED, "pair")).contains("Today Longyou Zhenhai");
    }

    /// The end of a range, as far as draws tell it.
    private static String told(double value, double end) {
        return Numbers.rough(Numbers.end(value, end));
    }

    /// Of the first county 5, 23.11 and 71.89 per cent, one behind the other, with a gap of .4 to
    /// the next: what is published is drawn whole, what is estimated hatched.
    @Test
    void barsAreAsLongAsTheSharesTheyTell() throws IOException {
        String page = Files.readString(out(SURVEYED).resolve("index.html"));
        int at = page.indexOf("aria-label=\"Primary 5 % (derived), Secondary 23.1 % (estimated)");
        assertThat(at).isPositive();
        String bar = page.substring(at, page.indexOf("</svg>", at)).replaceAll("\\s+", " ");
        assertThat(bar)
                .contains("Tertiary 71.9 % (estimated)")
                .contains("x=\"0%\" y=\"0\" width=\"4.6%\" height=\"100%\" class=\"bar primary\"")
                .contains(
                        "x=\"5%\" y=\"0\" width=\"22.71%\" height=\"100%\" class=\"bar secondary hatched\"")
                .contains(
                        "x=\"28.11%\" y=\"0\" width=\"71.89%\" height=\"100%\" class=\"bar tertiary hatched\"");
    }
}
