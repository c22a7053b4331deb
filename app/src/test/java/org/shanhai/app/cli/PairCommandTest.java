package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
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
import org.shanhai.profile.Structure;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;
import tools.jackson.databind.JsonNode;

/// `pair` on the embedded pack and on a small region.
class PairCommandTest {
    @Test
    void saysWhoWouldComeAndWhatItIsWorth() {
        Run run = ChainRuns.preferred("pair", "Longyou");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("\nPartners for Longyou\n")
                .contains("Likeliest to be tied to Longyou anyway, of 100 such pairs: ")
                .contains("Worth most if made: a plant of ")
                .contains("Zhenhai, its partner today (of 100 such pairs ")
                .doesNotContain("NaN")
                .doesNotContain("{0}");
    }

    @Test
    void saysTheSameInChinese() {
        Run run = ChainRuns.preferred("pair", "龙游", "--lang", "zh", "--full");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("龙游县的伙伴").contains("尚未经检验");
        assertThat(run.lineWith("镇海区  ")).contains("结对");
    }

    /// Without firms seen no ties are known and nothing tells what partners are strong in but what
    /// facts say.
    @Test
    void withoutTiesNoChanceIsTold() {
        JsonNode json = ChainRuns.zhejiang("pair", "Longyou", "--json").json();

        assertThat(json.at("/likely")).isEmpty();
        assertThat(json.at("/trust").isNull()).isTrue();
    }

    @Test
    void programsGetEveryCandidate() {
        JsonNode json = ChainRuns.preferred("pair", "Longyou", "--json").json();

        assertThat(json.at("/likely")).hasSize(52);
        double last = 1;
        double sum = 0;
        for (JsonNode row : json.at("/likely")) {
            assertThat(row.at("/chance").asDouble()).isPositive().isLessThanOrEqualTo(last);
            last = row.at("/chance").asDouble();
            sum += last;
        }
        assertThat(sum).isBetween(1.0, 52.0);
        double most = Double.POSITIVE_INFINITY;
        for (JsonNode row : json.at("/worth")) {
            double both = row.at("/both").asDouble();
            assertThat(both)
                    .isPositive()
                    .isLessThanOrEqualTo(most)
                    .isCloseTo(
                            row.at("/here").asDouble() + row.at("/there").asDouble(), within(1.0));
            most = both;
            assertThat(row.at("/basis").asString()).isEqualTo("assumed");
        }
        assertThat(json.at("/today/0/partner").asString()).isEqualTo("zhenhai");
        assertThat(json.at("/trust/ahead").asBoolean()).isTrue();
        assertThat(json.at("/trust/right").asDouble())
                .isGreaterThan(json.at("/trust/simple_rule").asDouble());
    }

    /// Makers of one name are in Suichang and in Yuyao.
    @Test
    void whatIsTiedIsNotToldAsAChance() {
        Run run = ChainRuns.preferred("pair", "Suichang", "--full");

        assertThat(run.lineWith("  Yuyao  ")).contains("tied already: second plant");
        assertThat(run.lineWith("Likeliest to be tied")).doesNotContain("Yuyao");
        assertThat(ChainRuns.preferred("pair", "Suichang", "--partner", "Yuyao").out())
                .contains("Suichang and Yuyao are tied already: second plant.")
                .doesNotContain("Of 100 pairs");
    }

    /// What the two, the rest of the region and all beyond have more is told of each plant, and
    /// what a table says the card says too.
    @Test
    void laysOnePairOpen() {
        Run run = ChainRuns.preferred("pair", "Longyou", "--partner", "Zhenhai", "--json");

        assertThat(run.exitCode()).isZero();
        JsonNode json = run.json();
        assertThat(json.at("/cards").size()).isBetween(1, 3).isEqualTo(json.at("/trades").size());
        for (JsonNode row : json.at("/trades")) {
            assertThat(row.at("/here").asDouble() + row.at("/there").asDouble())
                    .isCloseTo(row.at("/both").asDouble(), within(1.0));
            assertThat(row.at("/tax_fair").asDouble()).isBetween(0.5, 1.0);
            assertThat(row.at("/wages_here").asDouble()).isPositive();
        }
        assertThat(json.at("/burdens")).hasSize(7 * json.at("/trades").size());
        assertThat(json.at("/supplies")).isNotEmpty();
        assertThat(json.at("/asked/paired_today").asString()).isEqualTo("pair");
        // The same pair seen from the other side, and in the list of all partners.
        JsonNode back =
                ChainRuns.preferred("pair", "Zhenhai", "--partner", "Longyou", "--json").json();
        assertThat(back.at("/trades/0/both").asDouble())
                .isCloseTo(json.at("/trades/0/both").asDouble(), within(1.0));
    }

    /// No sentence of a card is longer than a person can say to another.
    @ParameterizedTest
    @CsvSource({"Longyou,Zhenhai", "Suichang,Zhuji", "Yunhe,Beilun", "Qingyuan,Jiashan"})
    void eachSentenceIsShort(String place, String partner) {
        JsonNode cards =
                ChainRuns.preferred("pair", place, "--partner", partner, "--json")
                        .json()
                        .at("/cards");
        assertThat(cards).isNotEmpty();
        for (JsonNode card : cards) {
            for (String key :
                    List.of("why", "gains_here", "gains_there", "agree", "quota", "park")) {
                for (String sentence : card.at("/" + key).asString().split("(?<=[.;]) ", -1)) {
                    assertThat(sentence.split(" ", -1)).as(sentence).hasSizeLessThanOrEqualTo(27);
                }
            }
        }
    }

    /// The terms of the first plant are read by `split`, which finds the same fair part.
    @Test
    void splitReadsTheTerms(@TempDir Path folder) {
        Path file = folder.resolve("terms.csv");
        Run run =
                ChainRuns.preferred(
                        "pair", "Yunhe", "--partner", "Beilun", "--csv", file.toString());
        assertThat(run.exitCode()).isZero();
        JsonNode pair =
                ChainRuns.preferred("pair", "Yunhe", "--partner", "Beilun", "--json").json();

        Run split = ChainRuns.preferred("split", "--terms", file.toString(), "--json");

        assertThat(split.exitCode()).as(split.err()).isZero();
        assertThat(split.json().at("/terms/0/fair/value").asDouble())
                .isCloseTo(pair.at("/trades/0/tax_fair").asDouble(), within(0.01));
    }

    @Test
    void givesEveryMountainPlaceAPartner() {
        Run run = ChainRuns.preferred("pair", "--assign", "--json");

        assertThat(run.exitCode()).isZero();
        JsonNode json = run.json();
        assertThat(json.at("/assignment")).hasSize(22);
        Set<String> partners = new HashSet<>();
        double sum = 0;
        for (JsonNode row : json.at("/assignment")) {
            partners.add(row.at("/partner").asString());
            sum += row.at("/both").asDouble();
        }
        assertThat(partners).hasSize(22);
        assertThat(json.at("/asked/total/value_added").asDouble()).isCloseTo(sum, within(22.0));
        assertThat(json.at("/asked/today_total/assigned/value_added").asDouble())
                .isGreaterThan(json.at("/asked/today_total/today/value_added").asDouble());
    }

    /// What keeping a pact costs is what the totals differ by, and never less than nothing.
    @Test
    void keepingAPactHasItsPrice() {
        JsonNode json = ChainRuns.ofFirstList("pair", "--assign", "--json").json();

        assertThat(json.at("/kept")).isNotEmpty();
        double most = 0;
        for (JsonNode row : json.at("/kept")) {
            double cost = row.at("/cost").asDouble();
            assertThat(cost).isNotNegative();
            if (row.at("/today").equals(row.at("/instead"))) {
                assertThat(cost).isZero();
            }
            most = Math.max(most, cost);
        }
        assertThat(
                        json.at("/asked/total/value_added").asDouble()
                                - json.at("/asked/all_kept/value_added").asDouble())
                .isGreaterThan(most);
        assertThat(ChainRuns.ofFirstList("pair", "Longyou", "--keep").out())
                .contains(
                        "Keeping the pact of Longyou with Zhenhai costs both sides of all pairs together");
        assertThat(ChainRuns.ofFirstList("pair", "Pan'an", "--keep").err())
                .contains("Pan'an has no pact of today");
        assertThat(ChainRuns.ofFirstList("pair", "Zhenhai", "--keep").err())
                .contains("--keep is for later-developed places");
    }

    @Test
    void moreThanOnePlaceToAPartnerIsNoWorse() {
        JsonNode one = ChainRuns.preferred("pair", "--assign", "--json").json();
        JsonNode two = ChainRuns.preferred("pair", "--assign", "--most", "2", "--json").json();

        assertThat(two.at("/asked/total/value_added").asDouble())
                .isGreaterThanOrEqualTo(one.at("/asked/total/value_added").asDouble());
    }

    @Test
    void listsAllMountainPlaces() {
        Run run = ChainRuns.preferred("pair", "--lang", "zh", "--full");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lineWith("云和县  ")).contains("北仑区").contains("假定");
    }

    @Test
    void writesTheTableAsCsv(@TempDir Path folder) {
        Path file = folder.resolve("partners.csv");

        Run run = ChainRuns.preferred("pair", "Longyou", "--csv", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(ChainRuns.lines(file).getFirst()).startsWith("partner,trade,both,both_jobs,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
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
    void surveyedTradeIsRefused(@TempDir Path folder) {
        SmallSurvey.write(folder);

        Run run = ChainRuns.real("pair", "reg1", "--all-roles", "--pack", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("leave out the table flows");
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
                                Words.in(Language.EN)),
                        Screen.WHOLE,
                        Words.in(Language.EN));

        assertThat(text)
                .contains("5 mountain places cannot each have one of 2 coast places")
                .contains("--most 3 is the least that works");
    }
}
