package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.pack.BrokenPack.error;
import static org.shanhai.pack.BrokenPack.warning;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.message.English;

/// What is wrong with rules: each field in turn, with line, column, value and the way out.
class BrokenRulesTest {
    static final String HEADER =
            "ruleset,order,name,indicator,industry,role,kind,unless,floor,full,weight,start,"
                    + "most,unit,basis,source\n";
    private static final String SOUND = "own,1,,tax_per_land,,,floor,,20,,,,,万元/亩,reported,book\n";

    static TinyPack pack(String... rows) {
        return TinyPack.sound()
                .change(
                        "datapackage.json",
                        "\"resources\": [",
                        "\"resources\": [{\"name\": \"rules\", \"path\": \"rules.csv\"},")
                .with("rules.csv", HEADER + String.join("\n", rows) + "\n");
    }

    private static UnaryOperator<TinyPack> rule(String row) {
        return p -> pack(SOUND.strip(), row);
    }

    private static BrokenPack bad(String name, String row, String column, String says) {
        return error(name, rule(row), "rules.csv", 3, column, says);
    }

    static Stream<BrokenPack> cells() {
        return Stream.of(
                bad("no ruleset", ",2,,tax,,,floor,,1,,,,,万元,,", "ruleset", "The cell is empty"),
                bad("no order", "own,,,tax,,,floor,,1,,,,,万元,,", "order", "The cell is empty"),
                bad(
                        "half an order",
                        "own,1.5,,tax,,,floor,,1,,,,,万元,,",
                        "order",
                        "\"1.5\" is out of range. It must be a whole number, at least 0."),
                bad(
                        "order twice",
                        "own,1,,tax,,,floor,,1,,,,,万元,,",
                        "ruleset",
                        "is there twice: the same ruleset, order stands in rules.csv:2"),
                bad("no indicator", "own,2,,,,,floor,,1,,,,,万元,,", "indicator", "cell is empty"),
                bad(
                        "indicator unknown",
                        "own,2,,tax_per_lnd,,,floor,,1,,,,,万元/亩,,",
                        "indicator",
                        "Did you mean \"tax_per_land\"? Allowed: investment_per_land, "),
                bad(
                        "indicator with a subject too many",
                        "own,2,,tax:co2,,,floor,,1,,,,,万元,,",
                        "indicator",
                        "Write \"tax\""),
                bad(
                        "limit of what",
                        "own,2,,limit,,,veto,,,,,,,,,",
                        "indicator",
                        "does not say of what. Write it behind a colon: limit:land, labour"),
                bad(
                        "limit of nothing known",
                        "own,2,,limit:co3,,,veto,,,,,,,,,",
                        "indicator",
                        "names \"co3\", of which nothing can be known. Did you mean \"co2\""),
                bad(
                        "industry unknown",
                        "own,2,,tax,04O,,floor,,1,,,,,万元,,",
                        "industry",
                        "is no known industry, group or broad sector"),
                bad(
                        "role unknown",
                        "own,2,,tax,,hill,floor,,1,,,,,万元,,",
                        "role",
                        "Allowed: mountain, coast, other, outside"),
                bad(
                        "kind unknown",
                        "own,2,,tax,,,flor,,1,,,,,万元,,",
                        "kind",
                        "Did you mean \"floor\"? Allowed: veto, floor, score, ratio, judged"),
                bad(
                        "floor in words",
                        "own,2,,tax,,,floor,,twenty,,,,,万元,,",
                        "floor",
                        "\"twenty\" is not a number"),
                bad(
                        "floor with its unit",
                        "own,2,,tax,,,floor,,20万元/亩,,,,,万元,,",
                        "floor",
                        "Write digits only"),
                bad(
                        "floor negative",
                        "own,2,,tax,,,floor,,-1,,,,,万元,,",
                        "floor",
                        "must not be negative"),
                bad(
                        "full in words",
                        "own,2,,tax,,,score,,0,much,5,,,万元,,",
                        "full",
                        "\"much\" is not a number"),
                bad(
                        "weight negative",
                        "own,2,,tax,,,score,,0,9,-5,,,万元,,",
                        "weight",
                        "must not be negative"),
                bad(
                        "weight nothing",
                        "own,2,,tax,,,score,,0,9,0,,,万元,,",
                        "weight",
                        "\"0\" gives no marks"),
                bad(
                        "start in words",
                        "own,2,,tax,,,score,,0,9,5,some,,万元,,",
                        "start",
                        "\"some\" is not a number"),
                bad(
                        "start above the weight",
                        "own,2,,tax,,,score,,0,9,5,6,,万元,,",
                        "start",
                        "\"6\" is more than the full marks (5)"),
                bad(
                        "start without a floor",
                        "own,2,,tax,,,score,,,9,5,1,,万元,,",
                        "start",
                        "needs a floor at which it is given"),
                bad(
                        "most in words",
                        "own,2,,tax,,,ratio,,,9,5,,x,万元,,",
                        "most",
                        "\"x\" is not a number"),
                bad(
                        "unit unknown",
                        "own,2,,tax,,,floor,,1,,,,,wan,,",
                        "unit",
                        "\"wan\" is not a unit known here"),
                bad(
                        "unit of something else",
                        "own,2,,tax_per_land,,,floor,,1,,,,,万元,,",
                        "unit",
                        "Its canonical unit is CNY/km2"),
                bad(
                        "unit missing",
                        "own,2,,tax,,,floor,,1,,,,,,,",
                        "unit",
                        "The unit is missing. Write it; the canonical one is CNY"),
                bad(
                        "currency without a rate",
                        "own,2,,tax,,,floor,,1,,,,,EUR,,",
                        "unit",
                        "the pack has no rate to CNY for 2020"),
                bad(
                        "share above the whole",
                        "own,2,,rd_share,,,floor,,3,,,,,,,",
                        "floor",
                        "\"3\" is more than the whole. Write it as 0.03, 3%"),
                bad(
                        "basis unknown",
                        "own,2,,tax,,,floor,,1,,,,,万元,guessed,",
                        "basis",
                        "Allowed: reported, derived, estimated, assumed"),
                bad(
                        "reported by nobody",
                        "own,2,,tax,,,floor,,1,,,,,万元,reported,",
                        "source",
                        "Give the key of a source"),
                bad(
                        "source unknown",
                        "own,2,,tax,,,floor,,1,,,,,万元,reported,bok",
                        "source",
                        "Did you mean \"book\"?"));
    }

    static Stream<BrokenPack> kinds() {
        return Stream.of(
                bad(
                        "floor without a value",
                        "own,2,,tax,,,floor,,,,,,,,,",
                        "floor",
                        "The cell is empty, but a floor needs it"),
                bad(
                        "floor with a weight",
                        "own,2,,tax,,,floor,,1,,5,,,万元,,",
                        "weight",
                        "\"5\" has no meaning for a floor"),
                bad(
                        "floor on a list",
                        "own,2,,industry,040,,floor,,1,,,,,,,",
                        "kind",
                        "A floor needs a figure"),
                bad(
                        "score without full marks at",
                        "own,2,,tax,,,score,,0,,5,,,万元,,",
                        "full",
                        "a score needs it"),
                bad(
                        "score without a weight",
                        "own,2,,tax,,,score,,0,9,,,,万元,,",
                        "weight",
                        "a score needs it"),
                bad(
                        "score that falls",
                        "own,2,,tax,,,score,,9,3,5,,,万元,,",
                        "floor",
                        "\"9\" is above the value for full marks (3)"),
                bad(
                        "score that rises where less is better",
                        "own,2,,energy,,,score,,3,9,5,,,tce,,",
                        "floor",
                        "\"3\" is below the value for full marks (9), where less is better"),
                bad(
                        "score where less is better, without a floor",
                        "own,2,,energy,,,score,,,9,5,,,tce,,",
                        "floor",
                        "a score needs it"),
                bad(
                        "ratio to nothing",
                        "own,2,,tax,,,ratio,,,0,5,,,万元,,",
                        "full",
                        "\"0\" cannot be divided by"),
                bad(
                        "ratio where less is better",
                        "own,2,,energy,,,ratio,,,9,5,,,tce,,",
                        "kind",
                        "A ratio needs a figure of which more is better"),
                bad(
                        "judged with a scale",
                        "own,2,,tax,,,judged,,,9,5,,,万元,,",
                        "full",
                        "has no meaning for a judged"),
                bad(
                        "veto on everything",
                        "own,2,,industry,,,veto,,,,,,,,,",
                        "industry",
                        "The cell is empty, but a veto on industry needs it."),
                bad(
                        "veto on an industry lifted by a fact",
                        "own,2,,industry,040,,veto,clean,,,,,,,,",
                        "unless",
                        "has no meaning for a veto on industry"),
                bad(
                        "matter of nothing known",
                        "own,2,,matter:dyeing,,,veto,,,,,,,,,",
                        "indicator",
                        "names \"dyeing\", of which nothing can be known"),
                bad(
                        "matter of what",
                        "own,2,,matter,,,veto,,,,,,,,,",
                        "indicator",
                        "does not say of what"),
                bad(
                        "floor on a matter",
                        "own,2,,matter:dyeing,,,floor,,1,,,,,,,",
                        "kind",
                        "A floor"),
                bad(
                        "veto on a figure without a value",
                        "own,2,,tax,,,veto,,,,,,,,,",
                        "floor",
                        "a veto on tax needs it"),
                bad(
                        "fact that lifts a figure",
                        "own,2,,tax,,,veto,toys,1,,,,,万元,,",
                        "unless",
                        "has no meaning for a veto on tax"),
                bad(
                        "veto on the marks",
                        "own,2,,total_score,,,veto,,60,,,,,,,",
                        "kind",
                        "A pass mark is a floor"));
    }

    static Stream<BrokenPack> contradictions() {
        String file = "rules.csv";
        return Stream.of(
                warning(
                        "two floors",
                        rule("own,2,,tax_per_land,,,floor,,30,,,,,万元/亩,,"),
                        file,
                        3,
                        "floor",
                        "\"30\" is a second floor beside line 1 of \"own\" (tax_per_land)"),
                warning(
                        "the same twice",
                        rule("own,2,,tax_per_land,,,floor,,20,,,,,万元/亩,,"),
                        file,
                        3,
                        "floor",
                        "says the same as line 1"),
                warning(
                        "floor above full marks",
                        rule("own,2,,tax_per_land,,,score,,0,15,5,,,万元/亩,,"),
                        file,
                        3,
                        "floor",
                        "full marks are reached before the floor is met"),
                warning(
                        "veto above the floor",
                        rule("own,2,,tax_per_land,,,veto,,30,,,,,万元/亩,,"),
                        file,
                        3,
                        "floor",
                        "what meets the floor is ended by the veto"),
                warning(
                        "pass mark out of reach",
                        rule("own,2,,total_score,,,floor,,60,,,,,,,"),
                        file,
                        3,
                        "floor",
                        "\"60\" is a pass mark that all marks together do not reach"));
    }

    @ParameterizedTest
    @MethodSource({"cells", "kinds", "contradictions"})
    void namesWhatIsWrong(BrokenPack broken, @TempDir Path folder) {
        broken.check(folder);
    }

    @Test
    void namesEverythingAtOnce(@TempDir Path folder) {
        Path pack =
                pack(
                                "own,1,,tax,,,floor,,x,,,,,万元,,",
                                "own,2,,taxx,,,floor,,1,,,,,万元,,",
                                "own,3,,tax,,,floor,,1,,5,,,,,",
                                "own,4,,limit:co3,,,score,,,,,,,,,")
                        .folder(folder);

        Reading reading = PackReader.read(pack.toString(), Progress.SILENT);

        assertThat(reading).isInstanceOf(Reading.Broken.class);
        assertThat(reading.problems())
                .extracting(problem -> problem.line() + " " + problem.column())
                .containsExactly(
                        "2 floor", "3 indicator", "4 weight", "4 unit", "5 indicator", "5 kind");
    }

    @Test
    void wantsTheRulesetsOfTheTableOfRulesets(@TempDir Path folder) {
        TinyPack pack =
                pack("won,1,,tax_per_land,,,floor,,20,,,,,万元/亩,,")
                        .change(
                                "datapackage.json",
                                "\"resources\": [",
                                "\"resources\": [{\"name\": \"rulesets\", \"path\":"
                                        + " \"rulesets.csv\"},")
                        .with("rulesets.csv", "ruleset,name,status\nown,Our own,own\n");

        Reading reading = PackReader.read(pack.folder(folder).toString(), Progress.SILENT);

        assertThat(reading.problems())
                .singleElement()
                .extracting(English::of)
                .asString()
                .contains(
                        "rules.csv:2, column \"ruleset\": \"won\" is no known key of the table rulesets.",
                        "own");
    }

    @Test
    void theWholeIsAShareThatCanBeAskedFor(@TempDir Path folder) {
        Path whole =
                pack(SOUND.strip(), "own,2,,rd_share,,,floor,,100,,,,,%,assumed,").folder(folder);

        assertThat(PackReader.read(whole.toString(), Progress.SILENT).problems())
                .noneMatch(Problem::isError);
    }
}
