package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shanhai.app.Embedded;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pair.LatentLink;
import org.shanhai.pair.LatentLink.Kind;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.pair.ScorePart;
import org.shanhai.pair.Weights;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Pairs of all mountain and coast places of the embedded pack.
class PairedPackTest {
    private static final double ROUNDING = 1 + 1e-9;

    private static Region region;
    private static Pairing pairing;
    private static List<Ranking> rankings;

    @BeforeAll
    static void fit() {
        assumeTrue(EmbeddedPacks.names().contains("zhejiang-register"), "left out of the build");
        region = Embedded.region(EmbeddedPacks.preferred());
        Activity activity = Embedded.estimate(region).orElseThrow().activity();
        pairing = Pairing.of(Structure.of(region, activity), Embedded.chains(region));
        rankings = pairing.rankMountain(Weights.standard());
    }

    private record Good(Place seller, Industry product) {}

    /// What could be sold is within what the buyer buys elsewhere, and what each seller could sell
    /// to all of them together within what it sells away from home.
    @Test
    void noCouldBeIsAboveCapacityOrNeed() {
        Map<Good, Double> sold = new HashMap<>();
        Set<Industry> linking = new HashSet<>();
        for (Ranking ranking : rankings) {
            for (Ranked ranked : ranking.partners()) {
                for (LatentLink link : pairing.latent(ranking.place(), ranked.partner())) {
                    boolean recruit = link.kind() == Kind.RECRUIT;
                    Place seller = recruit ? ranked.partner() : ranking.place();
                    Place buyer = recruit ? ranking.place() : ranked.partner();
                    double use = pairing.sales().use(buyer, link.product());
                    double now = pairing.sales().amount(seller, buyer, link.product());
                    assertThat(link.amount())
                            .isPositive()
                            .isLessThanOrEqualTo(link.wanted() * ROUNDING);
                    assertThat(link.wanted() + now).isLessThanOrEqualTo(use * ROUNDING);
                    linking.add(link.product());
                    if (link.kind() != Kind.MAKE) {
                        sold.merge(new Good(seller, link.product()), link.amount(), Double::sum);
                    }
                }
            }
        }

        assertThat(sold).hasSizeGreaterThan(1000);
        sold.forEach(
                (good, amount) -> {
                    double home =
                            pairing.sales().amount(good.seller(), good.seller(), good.product());
                    double supply = pairing.sales().supply(good.seller(), good.product());
                    assertThat(amount).isLessThanOrEqualTo((supply - home) * ROUNDING);
                });
        // Electricity, banking, building and wholesale make no chains.
        assertThat(linking)
                .extracting(Industry::code)
                .doesNotContain("100", "103", "109", "114", "130")
                .contains("037", "066", "128");
        assertThat(linking)
                .noneMatch(industry -> industry.recruit().filter(r -> !r.isOpen()).isPresent());
    }

    @Test
    void theScoreFollowsNeitherSizeNorDistance() {
        assertThat(Math.abs(correlation(ScorePart.SIZE))).isLessThan(0.3);
        assertThat(Math.abs(correlation(ScorePart.DISTANCE))).isLessThan(0.3);
    }

    /// Budgets stand beside the score, and of who has no enclave anywhere enclaves do not count.
    @Test
    void whatStandsBesideTheScoreDoesNotCount() {
        for (Ranking ranking : rankings) {
            assertThat(ranking.counted())
                    .contains(
                            ScorePart.EXCESS,
                            ScorePart.COMPLEMENTARITY,
                            ScorePart.GAPS,
                            ScorePart.FIRMS)
                    .doesNotContain(ScorePart.BUDGET, ScorePart.SIZE, ScorePart.DISTANCE);
            boolean any =
                    ranking.partners().stream()
                            .anyMatch(
                                    each ->
                                            each.find(ScorePart.ENCLAVES)
                                                            .orElseThrow()
                                                            .value()
                                                            .value()
                                                    > 0);
            assertThat(ranking.counted().contains(ScorePart.ENCLAVES)).isEqualTo(any);
        }
    }

    /// Rank correlation over all pairs, ties broken by position.
    private static double correlation(ScorePart part) {
        List<double[]> pairs = new ArrayList<>();
        for (Ranking ranking : rankings) {
            for (Ranked ranked : ranking.partners()) {
                pairs.add(
                        new double[] {
                            ranked.score().orElseThrow(),
                            ranked.find(part).orElseThrow().value().value()
                        });
            }
        }
        double[] one = ranks(pairs.stream().mapToDouble(pair -> pair[0]).toArray());
        double[] other = ranks(pairs.stream().mapToDouble(pair -> pair[1]).toArray());
        double mean = (one.length - 1) / 2.0;
        double both = 0;
        double squares = 0;
        for (int k = 0; k < one.length; k++) {
            both += (one[k] - mean) * (other[k] - mean);
            squares += (one[k] - mean) * (one[k] - mean);
        }
        return both / squares;
    }

    private static double[] ranks(double[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(k -> values[k]));
        double[] ranks = new double[values.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }
}
