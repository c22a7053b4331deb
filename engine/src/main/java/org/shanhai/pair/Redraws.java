package org.shanhai.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.profile.Drawn;
import org.shanhai.profile.Steadiness;
import org.shanhai.profile.Structure;
import org.shanhai.region.Place;
import org.shanhai.work.Work;

/// Draws what rankings of partners rest on anew and ranks again.
///
/// Each draw says anew of all places what they have ([Drawn]): complementarity is found anew from
/// it, and gaps, firms and clash are weighed by it. How industries are related, what is sold and
/// bought, and how far apart places lie are not drawn. Always the same draws, the same for all
/// places.
final class Redraws {
    static final int DRAWS = 50;
    private static final long SEED = 20_261_000;
    private static final Set<ScorePart> DRAWN =
            EnumSet.of(ScorePart.COMPLEMENTARITY, ScorePart.GAPS, ScorePart.FIRMS, ScorePart.CLASH);

    private final Structure structure;
    private final ToldPlaces told;
    private final Gaps gaps;
    private final QuotedFirms firms;
    private final Clash clash;
    private final List<Drawn> draws;
    /// By group, then draw: of each place the z of each partner.
    private final Map<Integer, List<double[][]>> z = new ConcurrentHashMap<>();

    Redraws(Structure structure, ToldPlaces told, Gaps gaps, QuotedFirms firms, Clash clash) {
        this.structure = structure;
        this.told = told;
        this.gaps = gaps;
        this.firms = firms;
        this.clash = clash;
        draws =
                IntStream.range(0, DRAWS)
                        .parallel()
                        .mapToObj(
                                d ->
                                        new Drawn(
                                                structure,
                                                structure.region().insideUnits(),
                                                new SplittableRandom(SEED + d)))
                        .toList();
    }

    /// @param most how long the head is at the most
    RankingStability of(Ranking ranking, int most) {
        int place = unit(ranking.place());
        int ranked = ranking.scored();
        int head = RankingStability.head(most, ranked);
        if (!structure.cells().isTold(place)) {
            // What does not move because nothing is known does not stand firmly.
            return new RankingStability(DRAWS, Drawn.LEFT_OUT, false, head, List.of());
        }
        double[][] scores = scores(ranking);
        int[][] ranks = new int[ranked][DRAWS];
        for (int d = 0; d < DRAWS; d++) {
            for (int k = 0; k < ranked; k++) {
                double own = scores[d][k];
                ranks[k][d] = Double.isNaN(own) ? Integer.MAX_VALUE : Ranking.rank(own, scores[d]);
            }
        }
        List<RankingStability.Stay> stays = new ArrayList<>();
        for (int k = 0; k < ranked; k++) {
            Steadiness.Ranks held = Steadiness.Ranks.of(ranks[k]);
            stays.add(
                    new RankingStability.Stay(
                            ranking.partners().get(k).partner(),
                            Arrays.stream(ranks[k]).filter(rank -> rank <= head).count()
                                    / (double) DRAWS,
                            held.best(),
                            held.worst()));
        }
        return new RankingStability(DRAWS, Drawn.LEFT_OUT, true, head, stays);
    }

    /// By draw, the score of each partner in the order of the ranking; NaN where it has none.
    /// Where nothing tells what the place makes all draws are the same.
    double[][] scores(Ranking ranking) {
        int place = unit(ranking.place());
        List<Again> partners = ranking.partners().stream().map(p -> new Again(place, p)).toList();
        Optional<List<double[][]>> drawnZ =
                told.isComparable() && told.contains(place)
                        ? Optional.of(z.computeIfAbsent(told.group(place), this::z))
                        : Optional.empty();
        Map<ScorePart, PartColumn> asTold = new EnumMap<>(ScorePart.class);
        for (ScorePart part : ScorePart.values()) {
            if (ranking.weights().of(part) > 0) {
                asTold.put(part, column(part, partners, again -> again.value(part)));
            }
        }
        return IntStream.range(0, DRAWS)
                .parallel()
                .mapToObj(d -> scores(ranking.weights(), asTold, partners, d, drawnZ))
                .toArray(double[][]::new);
    }

    private static double[] scores(
            Weights weights,
            Map<ScorePart, PartColumn> asTold,
            List<Again> partners,
            int d,
            Optional<List<double[][]>> drawnZ) {
        Map<ScorePart, PartColumn> columns = new EnumMap<>(asTold);
        for (ScorePart part : DRAWN) {
            columns.computeIfPresent(
                    part,
                    (key, told) -> column(part, partners, again -> again.value(part, d, drawnZ)));
        }
        PartnerScores scores = new PartnerScores(columns, weights);
        return IntStream.range(0, partners.size()).mapToDouble(scores::of).toArray();
    }

    private static PartColumn column(
            ScorePart part, List<Again> partners, ToDoubleFunction<Again> value) {
        return new PartColumn(part, partners.stream().mapToDouble(value).toArray());
    }

    private int unit(Place place) {
        return structure.region().places().getUnitNumber(place);
    }

    private List<double[][]> z(int group) {
        return Work.within(draws, draw -> z(told.complementarityOf(group, draw)));
    }

    private static double[][] z(Complementarity found) {
        double[][] z = new double[found.places()][];
        Arrays.setAll(
                z,
                r ->
                        found.isAsked(r)
                                ? IntStream.range(0, found.places())
                                        .mapToDouble(s -> r == s ? 0 : found.of(r, s).z())
                                        .toArray()
                                : new double[0]);
        return z;
    }

    /// A partner, to be valued again in each draw.
    private final class Again {
        private final int here;
        private final int there;
        private final Ranked ranked;
        private final double[] gap;
        private final double[] companies;
        private final double[] overlaps;

        Again(int place, Ranked ranked) {
            this.ranked = ranked;
            here = place;
            there = unit(ranked.partner());
            gap = gaps.direction(here);
            companies = firms.slopes(there);
            overlaps = clash.overlaps(here, there);
        }

        /// As it is told; NaN where it is not known.
        double value(ScorePart part) {
            return ranked.find(part).map(standing -> standing.value().value()).orElse(Double.NaN);
        }

        double value(ScorePart part, int d, Optional<List<double[][]>> drawnZ) {
            if (ranked.find(part).isEmpty()) {
                return Double.NaN;
            }
            Drawn draw = draws.get(d);
            return switch (part) {
                case COMPLEMENTARITY ->
                        drawnZ.orElseThrow().get(d)[told.row(here)][told.row(there)];
                case GAPS -> gaps.along(gap, i -> draw.evidence(there, i));
                case FIRMS -> firms.sum(here, companies, i -> draw.chance(here, i));
                case CLASH ->
                        clash.sum(overlaps, i -> draw.chance(here, i), i -> draw.chance(there, i));
                case EXCESS, BUDGET, ENCLAVES, LINKS, SIZE, DISTANCE -> value(part);
            };
        }
    }
}
