package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.text.Numbers;
import tools.jackson.databind.JsonNode;

/// What the supply-chain engine, and the questions of a user's own table, find: the same number in
/// the sentence, in its figure and in the part it points to, in both languages.
class ChainFindingsTest {
    private static final String FILES = Path.of("src/test/cases/files").toAbsolutePath().toString();

    /// A number, its unit, and the range behind it.
    private static final Pattern RANGED =
            Pattern.compile("(-?[\\d.,]+)[^\\d(（]*[(（](-?[\\d.,]+) (?:to|至) (-?[\\d.,]+)[)）]");

    /// Figures that are worked out of several numbers of their part.
    private static final Set<String> WORKED_OUT =
            Set.of("chain", "chain_here", "home", "place", "place_others", "half");

    /// Differences, of which the sentence names the two sides.
    private static final Set<String> DIFFERENCES = Set.of("more", "less", "spillover", "industry");

    @TempDir private Path folder;
    private int runs;

    private JsonNode json(String line, String language) {
        return run(line + " --json", language).json();
    }

    private Run run(String line, String language) {
        String[] args =
                (line + " --lang " + language)
                        .replace("FILES", FILES)
                        .replace("OUT", folder.resolve("out" + runs++).toString())
                        .split(" ", -1);
        Run run = line.contains("FILES") ? ChainRuns.real(args) : ChainRuns.zhejiang(args);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private static double number(String written) {
        return Double.parseDouble(written.replace(",", ""));
    }

    private static Stream<JsonNode> numbers(JsonNode part) {
        return part.isNumber()
                ? Stream.of(part)
                : part.valueStream().flatMap(each -> numbers(each));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "effects --place longyou --industry toys --output 5000万元",
                "effects --place reg1 --industry s3 --output 10000usd --pack FILES/survey",
                "flows --place longyou --top 9",
                "flows --from keqiao --to longyou",
                "flows --from quzhou --to ningbo",
                "flows --from keqiao --to longyou --industry toys",
                "flows --links --top 300",
                "flows --place reg1 --pack FILES/survey",
                "multipliers --top 200",
                "multipliers --of co2 --place longyou --top 200",
                "multipliers --of jobs --pack FILES/survey",
                "linkages --top 200",
                "linkages --pack FILES/survey",
                "extract --place longyou",
                "extract --industry toys --of jobs",
                "extract --all places --pack FILES/survey",
                "accounts --pack FILES/survey",
                "accounts --of co2 --place Reg1 --pack FILES/survey",
                "origin",
                "origin --of jobs --in final",
                "origin --pack FILES/survey --of co2 --place Reg1",
                "decompose --from FILES/then --pack FILES/now",
                "decompose --from FILES/now --pack FILES/now",
                "decompose --from FILES/now --pack FILES/then",
                "inverse --top 23409",
                "inverse --matrix ghosh --pack FILES/survey",
                "balance FILES/margins.csv --out OUT.csv",
                "capability --table FILES/small.csv --out OUT",
                "entry --table FILES/jobs.csv",
                "entry --table FILES/jobs.csv --in P03"
            })
    void everyFindingIsANumberOfItsPart(String line) {
        JsonNode english = json(line, "en");
        for (String language : List.of("en", "zh")) {
            JsonNode answer = language.equals("en") ? english : json(line, language);
            assertThat(answer.at("/findings").size())
                    .isBetween(1, 3)
                    .isEqualTo(english.at("/findings").size());
            for (JsonNode finding : answer.at("/findings")) {
                assertStands(finding, answer);
            }
        }
    }

    private static void assertStands(JsonNode finding, JsonNode answer) {
        String key = finding.at("/finding").asString();
        String text = finding.at("/text").asString();
        JsonNode part = answer.path(finding.at("/look").asString());
        double figure = finding.at("/figure").asDouble();

        assertThat(part.isMissingNode() || part.isEmpty()).as("%s", finding).isFalse();
        assertThat(text).doesNotContain("{", "NaN", "null");
        assertThat(finding.at("/sure").asString()).isIn("reported", "derived", "estimated");
        if (!WORKED_OUT.contains(key) && !(key.equals("more") || key.equals("less"))) {
            assertThat(numbers(part).map(JsonNode::asDouble)).as("%s", finding).contains(figure);
        }
        if (!DIFFERENCES.contains(key) && figure != 0) {
            assertThat(
                            Stream.of(1e-2, 1.0, 1e4, 1e6, 1e8, 1e9, 1e-4, 1e-6)
                                    .flatMap(unit -> written(figure / unit)))
                    .as("%s", finding)
                    .anyMatch(text::contains);
        }
        assertRangesHold(text);
    }

    /// What has a range is written with two digits.
    private static Stream<String> written(double figure) {
        return Stream.of(Numbers.plain(figure), Numbers.plain(Numbers.twoDigits(figure)) + " ");
    }

    private static void assertRangesHold(String text) {
        Matcher ranged = RANGED.matcher(text);
        while (ranged.find()) {
            assertThat(number(ranged.group(1)))
                    .as(text)
                    .isBetween(number(ranged.group(2)), number(ranged.group(3)));
        }
    }

    /// Text says the findings first, each with how sure it is.
    @ParameterizedTest
    @CsvSource({
        "flows --place longyou, en, ' (estimated)'",
        "linkages, en, ' (derived)'",
        "linkages, zh, （推算）",
        "entry --table FILES/jobs.csv, zh, （估计）"
    })
    void textBeginsWithThem(String line, String language, String sure) {
        List<String> sentences = new ArrayList<>();
        json(line, language)
                .at("/findings")
                .forEach(finding -> sentences.add(finding.at("/text").asString() + sure));

        assertThat(run(line, language).out().lines().limit(sentences.size()))
                .containsExactlyElementsOf(sentences);
    }

    @Test
    void namesAreThoseOfTheLanguage() {
        for (String line :
                List.of(
                        "effects --place longyou --industry toys --output 5000万元",
                        "flows --links",
                        "extract --industry toys")) {
            json(line, "zh")
                    .at("/findings")
                    .forEach(
                            finding ->
                                    assertThat(finding.at("/text").asString())
                                            .doesNotContainPattern("[A-Z][a-z]+"));
        }
    }

    private static JsonNode row(JsonNode rows, String column, String key) {
        return rows.valueStream()
                .filter(row -> row.path(column).asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /// All of the output set off, and all of that here, less the 50 million of the project.
    @Test
    void theChainIsWhatIsSetOffBesideTheProject() {
        JsonNode answer = json("effects --place longyou --industry toys --output 5000万元", "en");
        JsonNode output = row(answer.at("/gross"), "indicator", "output");
        double chain = answer.at("/findings/0/figure").asDouble();

        assertThat(chain).isCloseTo(output.at("/all_places/value").asDouble() - 50e6, within(1e-3));
        String here =
                Numbers.plain(Numbers.twoDigits(output.at("/here/value").asDouble() / 1e6 - 50));
        assertThat(answer.at("/findings/0/text").asString())
                .startsWith("50 million yuan a year of Toys")
                .contains(
                        Numbers.rough(chain / 1e6) + " million yuan of output more",
                        here + " million yuan (",
                        "of it in Longyou; most is in Rest of China (");
        double net = row(answer.at("/net"), "indicator", "jobs").at("/all_places/value").asDouble();
        assertThat(answer.at("/findings/2/text").asString())
                .contains(Numbers.plain(Numbers.twoDigits(net)) + " persons");
    }

    /// The largest of mountain and coast, of all trade and not of the rows that are shown: where
    /// these are too few, the finding names the question that shows it.
    @Test
    void theLargestLinkOfMountainAndCoastIsLookedForBeyondTheRowsShown() {
        JsonNode few = json("flows --links --top 2", "en").at("/findings/1");
        JsonNode all = json("flows --links --top 9000", "en");
        JsonNode first =
                all.at("/links")
                        .valueStream()
                        .filter(row -> row.at("/mountain_and_coast").asBoolean())
                        .findFirst()
                        .orElseThrow();

        assertThat(few.at("/figure")).isEqualTo(first.at("/amount"));
        assertThat(all.at("/findings/1/look").asString()).isEqualTo("links");
        assertThat(few.at("/look").asString())
                .isEqualTo(
                        "flows --from %s --to %s"
                                .formatted(
                                        first.at("/from").asString(), first.at("/to").asString()));
        JsonNode there = json(few.at("/look").asString(), "en");
        assertThat(there.at("/asked/there/value")).isEqualTo(few.at("/figure"));
    }

    /// Its own share of all it buys, its suppliers added up.
    @Test
    void whatAPlaceHasOfItselfIsAPartOfAllItBuys() {
        JsonNode answer = json("flows --place longyou --top 1000", "en");
        double bought =
                answer.at("/partners")
                        .valueStream()
                        .filter(row -> row.at("/side").asString().equals("supplier"))
                        .mapToDouble(row -> row.at("/amount").asDouble())
                        .sum();
        double own = answer.at("/asked/own/value").asDouble();

        assertThat(answer.at("/findings/2/text").asString())
                .contains(Numbers.roughPercent(own / (own + bought)) + " of all it buys");
    }

    /// L = [1.254 .330; .264 1.122] (Miller and Blair 2009, ch. 2.2.3): column sums 1.518 and
    /// 1.452, half of both 1.485.
    @Test
    void theTextbookTableFindsWhatIsWorkedOutByHand() {
        ChainRuns.writeTextbook(folder, 100, 500);
        String pack = folder.toString();

        assertThat(found("multipliers", pack).getFirst())
                .isEqualTo(
                        "Of 2 sectors, Agriculture sets off most output: 1.52 USD per USD of final"
                                + " demand; the median is 1.49.");
        assertThat(found("linkages", pack).get(1))
                .isEqualTo("Agriculture sets off most: output of 1.52 for a unit of final demand.");
        assertThat(found("inverse", pack))
                .containsExactly(
                        "Of two different sectors, Manufacturing sets off most in Agriculture:"
                                + " output of 0.33 for a unit of final demand.");
    }

    private static List<String> found(String command, String pack) {
        Run run = ChainRuns.real(command, "--pack", pack, "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json()
                .at("/findings")
                .valueStream()
                .map(finding -> finding.at("/text").asString())
                .toList();
    }

    /// 1,504 of the level, −493 of technology: of a fall the same with the signs turned.
    @Test
    void ofAFallIsSaidWhatDidMostForItAndWhatAgainst() {
        JsonNode fall = json("decompose --from FILES/now --pack FILES/then", "en");

        assertThat(fall.at("/findings/0/finding").asString()).isEqualTo("fell");
        assertThat(fall.at("/findings/0/figure")).isEqualTo(fall.at("/total/level"));
        assertThat(fall.at("/findings/0/figure").asDouble()).isNegative();
        assertThat(fall.at("/findings/1/figure")).isEqualTo(fall.at("/total/technology"));
        assertThat(fall.at("/findings/1/figure").asDouble()).isPositive();
    }

    /// Of two places the one causes what the other has beyond its own.
    @Test
    void whoCausesMoreThanArisesThereIsSaidWithBothSides() {
        JsonNode answer = json("accounts --of co2 --pack FILES/survey", "en");
        JsonNode more = row(answer.at("/by_place"), "place", "reg2");
        double beyond = more.at("/consumption").asDouble() - more.at("/production").asDouble();

        assertThat(beyond).isPositive();
        assertThat(answer.at("/findings/0/figure").asDouble()).isCloseTo(beyond, within(1e-9));
        assertThat(answer.at("/findings/1/figure").asDouble()).isCloseTo(-beyond, within(1e-9));
        assertThat(answer.at("/findings/0/text").asString())
                .startsWith("1 of 2 places causes more CO2 than it has, most Reg2:");
    }

    /// Where it arises, industry by industry, and what final users emit themselves.
    @Test
    void whatAPlaceCausesIsThatOfItsIndustriesAndFinalUsers() {
        JsonNode answer = json("accounts --of co2 --place Reg1 --pack FILES/survey", "en");
        double sum =
                answer.at("/by_industry")
                        .valueStream()
                        .mapToDouble(row -> row.at("/consumption").asDouble())
                        .sum();

        assertThat(answer.at("/findings/0/figure").asDouble())
                .isCloseTo(sum + answer.at("/asked/final_use").asDouble(), within(1e-9));
    }

    @Test
    void whatArisesAtHomeIsThatOfItsOwnCells() {
        JsonNode answer = json("origin --pack FILES/survey --of co2 --place Reg1", "en");
        double home =
                answer.at("/by_origin")
                        .valueStream()
                        .filter(row -> row.at("/place").asString().equals("reg1"))
                        .mapToDouble(row -> row.at("/share").asDouble())
                        .sum();

        assertThat(answer.at("/findings/2/finding").asString()).isEqualTo("home");
        assertThat(answer.at("/findings/2/figure").asDouble()).isCloseTo(home, within(1e-9));
    }

    /// Of nine entries the fifth by how far its factor is from one.
    @Test
    void halfOfTheEntriesChangedByLess() {
        JsonNode answer = json("balance FILES/margins.csv --out OUT.csv", "en");
        double[] changes =
                answer.at("/changes")
                        .valueStream()
                        .mapToDouble(row -> Math.abs(row.at("/factor").asDouble() - 1))
                        .sorted()
                        .toArray();

        assertThat(changes).hasSize(9);
        assertThat(answer.at("/findings/1/figure").asDouble()).isCloseTo(changes[4], within(1e-9));
    }
}
