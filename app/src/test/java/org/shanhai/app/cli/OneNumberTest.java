package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.cli.Papers.Written;
import org.shanhai.app.report.EmbeddedStudy;
import org.shanhai.app.text.Numbers;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/// The toy plant of Longyou is one plant: its output, jobs and CO2 are the same number, type and
/// basis in `effects`, in `admit`, in the report and in the memo.
class OneNumberTest {
    private static final List<String> GROUPS = List.of("here", "partner", "region", "outside");
    private static final List<String> IN_REPORT =
            List.of("Here", "Partners", "Rest of region", "Outside");
    private static final String GROSS = "Where it falls, gross: all of the demand is new (a year)";

    private static JsonNode admit;
    private static String admitText;
    private static JsonNode effects;
    private static String effectsText;
    private static String report;
    private static String memo;

    @BeforeAll
    static void ask(@TempDir Path folder) {
        Path out = folder.resolve("memo");
        admit = ChainRuns.zhejiang("admit", "QZ01", "--out", out.toString(), "--json").json();
        admitText = ChainRuns.zhejiang("admit", "QZ01", "--full").out();
        memo = Papers.page(out, "shanhai-memo");
        effects = effects("--json").json();
        effectsText = effects().out();
        report = EmbeddedStudy.chains();
    }

    /// Of the output that admission worked out, of the type it says.
    private static Run effects(String... more) {
        List<String> asked =
                new ArrayList<>(
                        List.of(
                                "effects",
                                "--place",
                                "longyou",
                                "--industry",
                                "040",
                                "--output",
                                admit.at("/output/output_value").asString() + "yuan",
                                "--type",
                                admit.at("/output/type").asString()));
        asked.addAll(List.of(more));
        return ChainRuns.zhejiang(asked.toArray(String[]::new));
    }

    /// As people read it.
    private static String name(String indicator) {
        return indicator.equals("co2") ? "CO2" : indicator;
    }

    private static JsonNode row(JsonNode rows, String indicator) {
        for (JsonNode row : rows) {
            if (row.at("/indicator").asString().equals(indicator)) {
                return row;
            }
        }
        throw new AssertionError("There is no row of " + indicator + " in " + rows);
    }

    /// The row of an indicator, part and group.
    private static JsonNode cell(JsonNode rows, String indicator, String part, String group) {
        for (JsonNode row : rows) {
            if (row.at("/indicator").asString().equals(indicator)
                    && row.at("/part").asString().equals(part)
                    && row.at("/group").asString().equals(group)) {
                return row;
            }
        }
        throw new AssertionError("No row is of %s, %s, %s".formatted(indicator, part, group));
    }

    private static double value(JsonNode rows, String indicator, String group) {
        return row(rows, indicator).at("/" + group + "/value").asDouble();
    }

    /// Its output and CO2; of its jobs, which it states, what the chain adds.
    @Test
    void effectsAndAdmissionSayTheSameNumber() {
        for (String indicator : List.of("output", "co2")) {
            JsonNode one = row(admit.at("/gross"), indicator);
            JsonNode other = row(effects.at("/gross"), indicator);
            for (String group : GROUPS) {
                double wanted = other.at("/" + group + "/value").asDouble();
                assertThat(one.at("/" + group + "/value").asDouble())
                        .as("%s %s", indicator, group)
                        .isCloseTo(wanted, within(1e-6 * Math.abs(wanted)));
                // Its output follows from its jobs, and is uncertain itself.
                assertThat(one.at("/" + group + "/low").asDouble())
                        .isLessThan(other.at("/" + group + "/low").asDouble());
                assertThat(one.at("/" + group + "/high").asDouble())
                        .isGreaterThan(other.at("/" + group + "/high").asDouble());
            }
        }
        JsonNode jobs = row(admit.at("/gross"), "jobs");
        for (String group : GROUPS) {
            double wanted = value(effects.at("/gross"), "jobs", group);
            assertThat(jobs.at("/" + group + "/value").asDouble())
                    .as("jobs %s", group)
                    .isCloseTo(wanted, within(1e-6 * wanted));
        }
        assertThat(jobs.at("/here/low").asDouble())
                .isBetween(350.0, jobs.at("/here/value").asDouble());
        assertThat(row(effects.at("/parts"), "jobs").at("/direct/value").asDouble())
                .isCloseTo(350, within(1e-3));
    }

    @Test
    void effectsAndAdmissionSayTheSameUnitAndBasis() {
        for (JsonNode one : effects.at("/effects")) {
            String part = one.at("/part").asString();
            String indicator = one.at("/indicator").asString();
            JsonNode same = cell(admit.at("/gains"), indicator, part, one.at("/group").asString());
            boolean stated = same.at("/promised").asBoolean() && part.equals("direct");
            assertThat(same.at("/promised").asBoolean())
                    .as(indicator)
                    .isEqualTo(
                            indicator.equals("jobs") && List.of("direct", "total").contains(part));
            for (String key : List.of("unit", "covered")) {
                assertThat(same.get(key)).as(indicator).isEqualTo(one.get(key));
            }
            assertThat(same.at("/basis").asString())
                    .as(indicator + " " + part)
                    .isEqualTo(stated ? "reported" : one.at("/basis").asString());
        }
        assertThat(admit.at("/output/basis").asString()).isEqualTo(basis("output"));
        for (JsonNode burden : admit.at("/burdens")) {
            assertThat(burden.at("/basis").asString())
                    .isEqualTo(basis(burden.at("/pressure").asString()));
        }
    }

    /// What the asker sets was not reported by anybody.
    @Test
    void admissionKnowsWhatIsSetAsSetThroughout() {
        JsonNode set =
                ChainRuns.zhejiang(
                                "admit",
                                "QZ01",
                                "--set",
                                "output=50 million yuan",
                                "--set",
                                "jobs=200",
                                "--json")
                        .json();
        assertThat(set.at("/output/basis").asString()).isEqualTo("assumed");
        for (String indicator : List.of("output", "jobs")) {
            JsonNode own = cell(set.at("/gains"), indicator, "direct", "here");
            assertThat(own.at("/promised").asBoolean()).as(indicator).isTrue();
            assertThat(own.at("/basis").asString()).as(indicator).isEqualTo("assumed");
        }
        assertThat(cell(set.at("/gains"), "output", "direct", "here").at("/gross").asDouble())
                .isEqualTo(5e7);
    }

    /// How `effects` knows what is set off.
    private static String basis(String indicator) {
        return cell(effects.at("/effects"), indicator, "total", "here").at("/basis").asString();
    }

    /// In text both are the same to the letter, but for their ranges.
    @ParameterizedTest
    @ValueSource(strings = {"output", "jobs", "co2"})
    void bothSayTheSameInText(String indicator) {
        List<Written> one = inText(effectsText, indicator);
        List<Written> other = inText(admitText, indicator);

        for (int k = 0; k < GROUPS.size(); k++) {
            String group = GROUPS.get(k);
            assertThat(one.get(k))
                    .as(group)
                    .isEqualTo(written(indicator, amount(effects.at("/gross"), indicator, group)));
            assertThat(other.get(k))
                    .as(group)
                    .isEqualTo(written(indicator, amount(admit.at("/gross"), indicator, group)));
            assertThat(one.get(k).value()).as(group).isEqualTo(other.get(k).value());
        }
        assertThat(one.get(4).value()).isEqualTo(other.get(4).value());
        String known = Papers.line(Papers.below(effectsText, "What it rests on"), name(indicator));
        assertThat(known).contains("  " + basis(indicator) + "  ");
    }

    private static List<Written> inText(String text, String indicator) {
        return Papers.figures(Papers.line(Papers.below(text, GROSS), name(indicator)));
    }

    private static JsonNode amount(JsonNode rows, String indicator, String group) {
        return row(rows, indicator).at("/" + group);
    }

    private static Written written(String indicator, JsonNode amount) {
        return written(
                indicator,
                amount.at("/value").asDouble(),
                amount.at("/low").asDouble(),
                amount.at("/high").asDouble());
    }

    /// To two figures, money in millions, ends of ranges as far as draws tell them; without a range
    /// that cannot be seen.
    private static Written written(String indicator, double value, double low, double high) {
        String least = written(indicator, Numbers.end(value, low));
        String most = written(indicator, Numbers.end(value, high));
        return least.equals(most)
                ? new Written(written(indicator, value), "", "")
                : new Written(written(indicator, value), least, most);
    }

    private static String written(String indicator, double value) {
        return Numbers.rough(indicator.equals("output") ? value / 1e6 : value);
    }

    /// Each paper says it, in its words.
    @Test
    void allPapersSayTheSameType() {
        assertThat(admit.at("/output/type").asInt()).isEqualTo(2);
        assertThat(effects.at("/asked/type").asInt()).isEqualTo(2);
        String told = "2: with households that spend the wages";
        assertThat(Papers.line(effectsText.lines().toList(), "type")).endsWith("  " + told);
        List<String> output = Papers.below(admitText, "Output that effects rest on");
        assertThat(Papers.line(output, "type")).endsWith("  " + told);
        assertThat(String.join(" ", Papers.below(admitText, GROSS)))
                .contains("Type II, households that spend the wages included;");
        assertThat(Papers.around(report, "Gross effects of type ", "p").getTextContent())
                .startsWith("Gross effects of type II in a year, as in the memo: ");
        assertThat(brought()).contains("type: " + told);
    }

    private static String brought() {
        return Papers.around(memo, "<h2>What it brings</h2>", "section").getTextContent();
    }

    /// Its own output, by the jobs it states.
    @Test
    void allPapersSayWhatItsOutputAndJobsRestOn() {
        double output = admit.at("/output/output_value").asDouble();
        String told = written("output", output) + " million yuan";
        List<String> text = Papers.below(admitText, "Output that effects rest on");
        assertThat(Papers.line(text, "output a year")).endsWith("  " + told);
        assertThat(Papers.line(text, "basis")).endsWith("  " + basis("output"));
        assertThat(brought()).contains("output a year: " + told, "basis: " + basis("output"));
        Element lead = Papers.around(report, "Stated are jobs: ", "p");
        assertThat(lead.getTextContent()).startsWith("QZ01, ");
        List<Element> figures = Papers.all(lead, "span");
        assertThat(figures).extracting(Papers::text).containsExactly("350", told);
        assertThat(figures)
                .extracting(each -> Papers.all(each, "abbr").getFirst().getAttribute("title"))
                .containsExactly("reported", basis("output"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"output", "jobs", "co2"})
    void theReportSaysWhatEffectsSays(String indicator) {
        Element table = Papers.around(report, "<table class=\"effects\">", "table");
        Element block =
                Papers.one(
                        table,
                        "tbody",
                        body ->
                                Papers.text(Papers.all(body, "th").getFirst())
                                        .equals(name(indicator)));
        Element known = Papers.all(block, "abbr").getFirst();
        assertThat(known.getAttribute("title")).isEqualTo(basis(indicator));
        for (int k = 0; k < GROUPS.size(); k++) {
            String group = IN_REPORT.get(k);
            Element row =
                    Papers.one(
                            block,
                            "tr",
                            each -> Papers.text(Papers.all(each, "th").getFirst()).equals(group));
            assertThat(Papers.figure(Papers.all(row, "td").getLast()))
                    .as(group)
                    .isEqualTo(
                            written(
                                    indicator,
                                    amount(effects.at("/gross"), indicator, GROUPS.get(k))));
        }
    }

    /// By group: the value that `effects` has, in the range of the answer, which knows of an
    /// implied output too.
    @ParameterizedTest
    @ValueSource(strings = {"output", "jobs"})
    void theMemoSaysWhatAdmissionSays(String indicator) {
        List<Element> cells = inMemo("What it brings", name(indicator));
        for (int k = 0; k < GROUPS.size(); k++) {
            String group = GROUPS.get(k);
            assertThat(Papers.figure(cells.get(2 + k)))
                    .as(group)
                    .isEqualTo(written(indicator, amount(admit.at("/gross"), indicator, group)))
                    .extracting(Papers.Written::value)
                    .isEqualTo(written(indicator, value(effects.at("/gross"), indicator, group)));
        }
    }

    /// Here and elsewhere, in tonnes.
    @Test
    void theMemoSaysTheSameCo2() {
        List<Element> cells = inMemo("What it costs nature", name("co2"));
        double own = cell(effects.at("/effects"), "co2", "direct", "here").at("/gross").asDouble();
        double here = value(effects.at("/gross"), "co2", "here") - own;
        double elsewhere =
                GROUPS.subList(1, 4).stream()
                        .mapToDouble(group -> value(effects.at("/gross"), "co2", group))
                        .sum();
        assertThat(cells.subList(1, 4))
                .extracting(cell -> Papers.text(cell).split(" ", 2)[0])
                .containsExactly(
                        written("co2", own), written("co2", here), written("co2", elsewhere));
        assertThat(cells.subList(1, 4)).allMatch(cell -> Papers.text(cell).endsWith(" t"));
        assertThat(basis("co2")).isEqualTo("estimated");
    }

    /// The cells of the row that begins with a name, in a section of the memo.
    private static List<Element> inMemo(String section, String name) {
        Element all = Papers.around(memo, "<h2>" + section + "</h2>", "section");
        // What falls where comes before what is left net of others, and what it takes before
        // limits.
        return Papers.all(all, "tr").stream()
                .map(row -> Papers.all(row, "td"))
                .filter(cells -> !cells.isEmpty())
                .filter(cells -> Papers.text(cells.getFirst()).equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
    }
}
