package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanhai.app.Embedded;
import org.shanhai.app.chains.Ranges;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Activity;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Dependence;
import org.shanhai.supply.Group;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Part;
import org.shanhai.supply.Struck;

/// What ranges of the pack owe to the design of draws: the same questions under five of them.
class ZhejiangDesignsTest {
    private static final int DESIGNS = 5;
    private static final double OUTPUT = 5e7;
    private static final Region REGION = Embedded.region("zhejiang");
    private static final List<SupplyChains> CHAINS =
            LongStream.range(0, DESIGNS).mapToObj(ZhejiangDesignsTest::chains).toList();

    private static SupplyChains chains(long series) {
        Activity activity = Embedded.estimate(REGION).orElseThrow().activity();
        return SupplyChains.find(
                        REGION, activity, SupplyChains.TRADE_TOLERANCE, KeptNumbers.NONE, series)
                .orElseThrow();
    }

    /// Ranges of one question under each design.
    private record Answers(List<Amount> each) {
        /// The mean square of how far ends are from their mean, by the width of the mean range.
        double square() {
            double low = each.stream().mapToDouble(Amount::low).average().orElseThrow();
            double high = each.stream().mapToDouble(Amount::high).average().orElseThrow();
            double squares =
                    each.stream()
                            .mapToDouble(
                                    one ->
                                            Math.pow(one.low() - low, 2)
                                                    + Math.pow(one.high() - high, 2))
                            .sum();
            return squares / (2 * (each.size() - 1)) / Math.pow(high - low, 2);
        }

        /// Of the ends as they are told, how many of two designs differ.
        double moved() {
            return Stream.<Function<Amount, Double>>of(Amount::low, Amount::high)
                    .mapToDouble(
                            end -> {
                                List<Double> told =
                                        each.stream().map(Ranges::rough).map(end).toList();
                                long differ =
                                        told.stream()
                                                .flatMap(
                                                        one ->
                                                                told.stream()
                                                                        .filter(
                                                                                other ->
                                                                                        !other
                                                                                                .equals(
                                                                                                        one)))
                                                .count();
                                return differ / 2.0 / told.size() / (told.size() - 1);
                            })
                    .sum();
        }
    }

    private static List<Answers> answers(Function<SupplyChains, List<Amount>> question) {
        List<List<Amount>> byDesign = CHAINS.stream().map(question).toList();
        return IntStream.range(0, byDesign.getFirst().size())
                .mapToObj(k -> new Answers(byDesign.stream().map(all -> all.get(k)).toList()))
                .toList();
    }

    private static double rootMeanSquare(List<Answers> answers) {
        return Math.sqrt(answers.stream().mapToDouble(Answers::square).average().orElseThrow());
    }

    private static double moved(List<Answers> answers) {
        return answers.stream().mapToDouble(Answers::moved).average().orElseThrow();
    }

    /// Of every place of the study area the two largest it sells to.
    private static List<Amount> links(SupplyChains chains) {
        Matrix links = CHAINS.getFirst().economy().links();
        List<Matrix> drawn = chains.economies().stream().map(Economy::links).toList();
        List<Amount> ranges = new ArrayList<>();
        for (int r : REGION.insideUnits()) {
            IntStream.range(0, links.rows())
                    .filter(s -> s != r)
                    .boxed()
                    .sorted(Comparator.comparingDouble(s -> -links.get(r, s)))
                    .limit(2)
                    .forEach(
                            s ->
                                    ranges.add(
                                            chains.combined()
                                                    .amount(
                                                            drawn.stream()
                                                                    .mapToDouble(m -> m.get(r, s))
                                                                    .toArray())));
        }
        return ranges;
    }

    private static List<Amount> effects(SupplyChains chains) {
        List<Amount> ranges = new ArrayList<>();
        for (String key : List.of("longyou", "qingtian", "jingning")) {
            for (String code : List.of("040", "110", "144")) {
                Place place = REGION.places().get(key);
                Industry industry = REGION.industries().get(REGION.industries().number(code));
                Effects effects = Effects.of(chains, place, industry, OUTPUT, Closure.TYPE_II);
                for (Group group : List.of(Group.HERE, Group.REGION, Group.OUTSIDE)) {
                    ranges.add(effects.getRow("output", Part.INDIRECT).gross().get(group));
                    ranges.add(effects.getRow("output", Part.INDUCED).gross().get(group));
                }
            }
        }
        return ranges;
    }

    private static List<Amount> extractions(SupplyChains chains) {
        NationalExtension output = chains.findIndicator("output").orElseThrow();
        return Stream.of("longyou", "qingtian", "jingning", "yuecheng")
                .map(key -> REGION.places().get(key))
                .map(place -> new Linkage(chains, output).without(new Struck.Place(place)).total())
                .flatMap((Dependence.Total lost) -> Stream.of(lost.region(), lost.outside()))
                .toList();
    }

    @Test
    void endsOfEffectsHardlyDependOnTheDesign() {
        List<Answers> effects = answers(ZhejiangDesignsTest::effects);

        assertThat(rootMeanSquare(effects)).isLessThan(0.04);
        assertThat(moved(effects)).isLessThan(0.18);
    }

    @Test
    void endsOfLargeLinksHardlyDependOnTheDesign() {
        List<Answers> links = answers(ZhejiangDesignsTest::links);

        assertThat(rootMeanSquare(links)).isLessThan(0.05);
        assertThat(moved(links)).isLessThan(0.18);
    }

    /// Of few draws: a tenth of the width.
    @Test
    void endsOfExtractionsAreKnownToATenthOfTheWidth() {
        List<Answers> lost = answers(ZhejiangDesignsTest::extractions);

        assertThat(rootMeanSquare(lost)).isLessThan(0.1);
        assertThat(moved(lost)).isLessThan(0.4);
    }
}
