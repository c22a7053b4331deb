package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.answer.TextWriter;
import org.shanhai.app.pair.AssignmentSheet;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Engines;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.Reading;
import org.shanhai.pair.Assignment;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Weights;
import org.shanhai.profile.Structure;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;
import tools.jackson.databind.JsonNode;

/// `pair` on the embedded pack and on a small region.
class PairCommandTest {
    @Test
    void ranksThePartnersOfAPlace() {
        Run run = ChainRuns.zhejiang("pair", "Longyou");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("\nPartners for Longyou\n")
                .contains("Complementarity is not known here")
                .contains("of 92 needed")
                .contains("Chains that could be")
                .doesNotContain("NaN")
                .doesNotContain("{0}");
        assertThat(run.lineWith("  pair  ")).contains("Zhenhai").contains("estimated");
    }

    @Test
    void saysTheSameInChinese() {
        Run run = ChainRuns.zhejiang("pair", "龙游", "--lang", "zh");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("龙游县的伙伴").contains("互补性在此未知");
        assertThat(run.lineWith("镇海区  ")).contains("估计");
    }

    @Test
    void programsGetEveryCandidateWithItsParts() {
        JsonNode json = ChainRuns.zhejiang("pair", "Longyou", "--json").json();

        assertThat(json.at("/partners")).hasSize(52);
        assertThat(json.at("/not_rankable/figures_needed").asInt()).isEqualTo(92);
        double last = 1;
        for (JsonNode row : json.at("/partners")) {
            assertThat(row.at("/complementarity").isNull()).isTrue();
            assertThat(row.at("/links").asDouble())
                    .isBetween(
                            row.at("/links_low").asDouble() * (1 - 1e-9),
                            row.at("/links_high").asDouble() * (1 + 1e-9));
            if (row.at("/rank").isNull()) {
                assertThat(row.at("/score").isNull()).isTrue();
            } else {
                assertThat(row.at("/score").asDouble()).isLessThanOrEqualTo(last).isPositive();
                last = row.at("/score").asDouble();
                assertThat(row.at("/basis").asString()).isEqualTo("estimated");
            }
        }
        JsonNode today = json.at("/today/0");
        assertThat(today.at("/partner").asString()).isEqualTo("zhenhai");
        assertThat(today.at("/rank").asInt()).isBetween(1, 52);
        assertThat(json.at("/unranked")).isNotEmpty();
    }

    @Test
    void showsOnePairWithWhatItIsMadeOf() {
        Run run = ChainRuns.zhejiang("pair", "Longyou", "--partner", "Zhenhai", "--json");

        assertThat(run.exitCode()).isZero();
        JsonNode json = run.json();
        assertThat(json.at("/parts")).hasSize(10);
        assertThat(json.at("/parts/0/part").asString()).isEqualTo("excess");
        assertThat(json.at("/parts/9/part_weight").asInt()).isZero();
        assertThat(json.at("/excess_how/now").asDouble())
                .isGreaterThan(json.at("/excess_how/expected").asDouble());
        assertThat(json.at("/latent_recruit/0/seller").asBoolean()).isTrue();
        assertThat(json.at("/latent_sell")).isNotEmpty();
        assertThat(json.at("/trade_now")).isNotEmpty();
        assertThat(json.at("/asked/paired_today").asString()).isEqualTo("pair");
    }

    @Test
    void weightsChangeTheScoreOnly() {
        JsonNode near =
                ChainRuns.zhejiang("pair", "Longyou", "--weights", "distance=1", "--json").json();

        assertThat(near.at("/partners/0/partner").asString()).isEqualTo("yiwu");
        assertThat(near.at("/partners/0/basis").asString()).isEqualTo("derived");
        assertThat(near.at("/asked/weights/links").asInt()).isZero();
    }

    @Test
    void givesEveryMountainPlaceAPartner() {
        Run run = ChainRuns.zhejiang("pair", "--assign", "--json");

        assertThat(run.exitCode()).isZero();
        JsonNode json = run.json();
        assertThat(json.at("/assignment")).hasSize(22);
        Set<String> partners = new HashSet<>();
        json.at("/assignment").forEach(row -> partners.add(row.at("/partner").asString()));
        assertThat(partners).hasSize(22);
        assertThat(json.at("/asked/total").asDouble())
                .isGreaterThanOrEqualTo(json.at("/asked/greedy").asDouble());
        assertThat(json.at("/asked/today_total/assigned").asDouble())
                .isGreaterThan(json.at("/asked/today_total/today").asDouble());
    }

    /// Nobody else is moved, and what the parts of the score change by adds to nothing.
    private static boolean isTie(JsonNode row) {
        double sum =
                Pattern.compile(":([^;]+)")
                        .matcher(row.at("/parts_change").asString())
                        .results()
                        .mapToDouble(found -> Double.parseDouble(found.group(1)))
                        .sum();
        return row.at("/moved").asInt() == 0 && Math.abs(sum) < 1e-9;
    }

    /// What keeping a pact costs is what the totals differ by, and never less than nothing.
    @Test
    void keepingAPactHasItsPrice() {
        JsonNode json = ChainRuns.ofFirstList("pair", "--assign", "--json").json();

        assertThat(json.at("/kept")).hasSize(19);
        double most = 0;
        for (JsonNode row : json.at("/kept")) {
            double cost = row.at("/cost").asDouble();
            assertThat(cost).isNotNegative();
            boolean same = row.at("/today").asString().equals(row.at("/instead").asString());
            assertThat(cost == 0).isEqualTo(same || isTie(row));
            most = Math.max(most, cost);
        }
        double total = json.at("/asked/total").asDouble();
        assertThat(total - json.at("/asked/all_kept").asDouble()).isGreaterThan(most);
        assertThat(json.at("/asked/random/high").asDouble())
                .isGreaterThan(json.at("/asked/random/low").asDouble())
                .isLessThan(total);
        Run one = ChainRuns.ofFirstList("pair", "Longyou", "--keep");
        assertThat(one.out())
                .contains("Keeping the pact of Longyou with Zhenhai costs 21.3 points");
        assertThat(ChainRuns.ofFirstList("pair", "Yunhe", "--keep").out())
                .contains("Keeping the pact of Yunhe with Beilun costs nothing");
        assertThat(ChainRuns.ofFirstList("pair", "Pan'an", "--keep").err())
                .contains("Pan'an has no pact of today");
        assertThat(ChainRuns.ofFirstList("pair", "Zhenhai", "--keep").err())
                .contains("--keep is for later-developed places");
    }

    @Test
    void moreThanOnePlaceToAPartnerIsNoWorse() {
        JsonNode one = ChainRuns.zhejiang("pair", "--assign", "--json").json();
        JsonNode two = ChainRuns.zhejiang("pair", "--assign", "--most", "2", "--json").json();

        assertThat(two.at("/asked/total").asDouble())
                .isGreaterThanOrEqualTo(one.at("/asked/total").asDouble());
    }

    @Test
    void listsAllMountainPlaces() {
        Run run = ChainRuns.zhejiang("pair", "--lang", "zh");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lineWith("云和县  ")).contains("北仑区（第 ").contains("估计");
    }

    /// Where nothing tells what it makes no partner is named for it.
    @Test
    void whereFirmsTellThePartnersAreNamed() {
        Run all = ChainRuns.preferred("pair", "--full");
        assertThat(all.lineWith("  Longyou  ")).contains("Fuyang 86 ");
        assertThat(all.out()).contains("does not foretell who comes");
        assertThat(ChainRuns.preferred("pair", "Longyou").out())
                .contains(
                        "highest with Fuyang, Jiashan, Lin'an, by what they make. That is not known to")
                .contains("Zhenhai, its partner today, is number 4 of 52.")
                .contains("does not foretell who comes");
        assertThat(ChainRuns.zhejiang("pair", "Longyou").out()).doesNotContain("scores highest");
        assertThat(ChainRuns.ofFirstList("pair", "--assign").out())
                .contains("with one pact kept of each of 19 places that have one")
                .contains("firms in its trades 1, enclaves 1");
        assertThat(ChainRuns.preferred("pair", "Longyou", "--partner", "Cixi").out())
                .contains("Quoted companies of Cixi in what Longyou has")
                .contains("below 0: less than of any two places");
    }

    /// What was measured of the score was measured of the standard one, with firms seen.
    @Test
    void otherWeightsAndPacksWereNotScored() {
        Run size = ChainRuns.preferred("pair", "Longyou", "--weights", "size=1");

        assertThat(size.out())
                .contains("size counts in it")
                .contains("not scored by outcomes")
                .doesNotContain("Size and distance stand beside it")
                .doesNotContain("does not foretell who comes");
        assertThat(ChainRuns.zhejiang("pair", "Longyou").out())
                .contains("Size and distance stand beside it")
                .contains("not scored by outcomes")
                .doesNotContain("does not foretell who comes");
        JsonNode json =
                ChainRuns.preferred("pair", "Longyou", "--weights", "gaps=1", "--json").json();
        assertThat(json.at("/skill").isNull()).isTrue();
    }

    @Test
    void writesTheTableAsCsv(@TempDir Path folder) {
        Path file = folder.resolve("partners.csv");

        Run run = ChainRuns.zhejiang("pair", "Longyou", "--csv", file.toString());

        assertThat(run.exitCode()).isZero();
        List<String> lines = ChainRuns.lines(file);
        assertThat(lines).hasSize(53);
        assertThat(lines.getFirst()).startsWith("rank,partner,score,excess,excess_low,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--weights links=-1|the weight of links must be 0 or a number from 0.000001 to 1000000, not '-1'",
                "--weights links=x|the weight of links must be 0 or a number from 0.000001 to 1000000, not 'x'",
                "--weights links=1e308,clash=1e308|the weight of links must be 0 or a number from",
                "--weights links=0,clash=0|one weight at least must be above 0",
                "--weights link=1|there is no part 'link'; the parts are excess, complementarity",
                "--weights links|--weights takes names with numbers",
                "--weights links=1,links=2|the weight of links is there twice",
                "--most 2|--most needs --assign",
                "--assign|leave out PLACE",
                "--keep --partner Cixi|--keep needs a PLACE, and neither",
                "--top 0|--top must be 1 or more",
            })
    void wrongUseIsExplained(String options, String message) {
        Run run = Run.of(("pair Longyou " + options).split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void aPartnerNeedsAPlace() {
        assertThat(Run.of("pair", "--partner", "Zhenhai").err())
                .contains("--partner needs a PLACE");
        assertThat(Run.of("pair", "--all-roles").err()).contains("--all-roles needs a PLACE");
        assertThat(Run.of("pair", "--assign", "--most", "0").exitCode()).isEqualTo(2);
    }

    @Test
    void whoIsNoCandidateIsRefusedWithTheWayOut() {
        Run run = ChainRuns.zhejiang("pair", "Longyou", "--partner", "Yunhe");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("Yunhe is not among the possible partners")
                .contains("--all-roles");
        assertThat(
                        ChainRuns.zhejiang("pair", "Longyou", "--partner", "Yunhe", "--all-roles")
                                .exitCode())
                .isZero();
        assertThat(ChainRuns.zhejiang("pair", "Longyoo").err()).contains("Longyou");
    }

    @Test
    void aPlaceWithoutFactsIsAnsweredByWhatIsKnown() {
        Run run = Run.of("pair", "Zhenhai");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("is not known here").contains("Longyou");
    }

    @Test
    void withoutANationalTableThereIsNoAnswer() {
        Engines engines =
                new Engines(
                        (pack, options, progress) ->
                                new Reading.Sound(ExampleRegion.withoutNationalTable(), List.of()),
                        Estimator::estimate,
                        (region, estimation, problems, plan, edition, out) -> {});

        Run run = Run.with(engines, Run.PLAIN, "pair", "Longyou");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("The pack has no national table");
    }

    @Test
    void aSurveyWithoutANationalTableIsRefused(@TempDir Path folder) {
        SmallSurvey.write(folder);

        Run run = ChainRuns.real("pair", "reg1", "--all-roles", "--pack", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("pair needs one");
    }

    @Test
    void saysHowLongItTakesBetweenTheCitiesWhereThatIsKnown() {
        assertThat(ChainRuns.zhejiang("pair", "Pan'an", "--partner", "Zhenhai").lineWith("travel"))
                .contains("183 minutes by rail between Ningbo and Jinhua, 2023");
        assertThat(ChainRuns.zhejiang("pair", "Longyou", "--partner", "Zhenhai").out())
                .contains("the pack does not say how long it takes");
    }

    @Test
    void onePlaceAloneHasNoPartner(@TempDir Path folder) {
        ChainRuns.writeTextbook(folder, 350, 1700);

        Run named = ChainRuns.real("pair", "Nation", "--all-roles", "--pack", folder.toString());
        assertThat(named.exitCode()).isEqualTo(1);
        assertThat(named.err()).contains("no other place in the region");
        Run all = ChainRuns.real("pair", "--pack", folder.toString());
        assertThat(all.exitCode()).isEqualTo(1);
        assertThat(all.err()).contains("no place of the role mountain");
    }

    @Test
    void whyNotEveryPlaceCanHaveAPartner() {
        Region region = ExampleRegion.full();
        Estimate estimate = (Estimate) Estimator.estimate(region);
        Pairing pairing =
                Pairing.of(
                        Structure.of(region, estimate.activity()),
                        SupplyChains.of(region, estimate.activity()));

        String text =
                TextWriter.write(
                        AssignmentSheet.of(
                                pairing,
                                new Assignment.Infeasible(5, 2, 1, OptionalInt.of(3)),
                                Weights.standard(),
                                Words.in(Language.EN)),
                        Screen.WHOLE,
                        Words.in(Language.EN));

        assertThat(text)
                .contains("5 mountain places cannot each have one of 2 coast places")
                .contains("--most 3 is the least that works");
    }
}
