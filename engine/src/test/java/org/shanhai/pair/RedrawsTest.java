package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.profile.Belief;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Place;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.SupplyChains;

/// How firmly rankings of partners stand, and what would steady them.
class RedrawsTest {
    private static final int INDUSTRIES = 8;
    private static final int COAST = 9;
    private static final int MOST = 10;

    /// Three mountain and nine coast places; firms of all but the last.
    ///
    /// @param firms about how many of an industry in a place; 0 for none
    /// @param facts whether jobs are facts
    private static Pairing pairing(long seed, int firms, boolean facts) {
        SplittableRandom random = new SplittableRandom(seed);
        CellRegion cells = new CellRegion().reach("goods", 100, 0.1, 0.2);
        for (int i = 0; i < INDUSTRIES; i++) {
            cells.industry("i" + i, Broad.SECONDARY, "goods", 0.3).recruit(Recruit.YES);
        }
        for (int i = 0; i < INDUSTRIES; i++) {
            for (int j = 0; j < INDUSTRIES; j++) {
                cells.input(i, j, random.nextDouble() * 0.12);
            }
        }
        for (int r = 0; r < 3 + COAST; r++) {
            double[] output = random.doubles(INDUSTRIES, 20, 120).toArray();
            cells.place("p" + r, r < 3 ? Role.MOUNTAIN : Role.COAST, output);
            if (!facts) {
                cells.estimated();
            }
            if (firms > 0 && r < 2 + COAST) {
                cells.firms(
                        Arrays.stream(output)
                                .mapToLong(x -> random.nextLong((long) (x * firms / 40) + 1))
                                .toArray());
            }
        }
        Region region = cells.region();
        Activity activity = cells.activity(region);
        return Pairing.of(Structure.of(region, activity), SupplyChains.of(region, activity));
    }

    private static Ranking rank(Pairing pairing, int unit, Weights weights) {
        Place place = pairing.region().places().unit(unit);
        return pairing.rank(place, pairing.listCandidates(place, false), weights);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameAnswerTwice(long seed) {
        Pairing one = pairing(seed, 4, false);
        Pairing other = pairing(seed, 4, false);
        Ranking ranking = rank(one, 0, Weights.standard());
        RankingStability stability = one.stability(ranking, MOST);

        assertThat(stability).isEqualTo(one.stability(ranking, MOST));
        assertThat(stability).isEqualTo(other.stability(rank(other, 0, Weights.standard()), MOST));
        assertThat(stability.told()).isTrue();
        assertThat(stability.head()).isEqualTo(3);
        assertThat(stability.stays()).hasSize(ranking.scored());
    }

    /// In the order of the ranking, each with its ranks in order, and as many in the head as it
    /// holds.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void staysAreOfAllPartnersWithARank(long seed) {
        Pairing pairing = pairing(seed, 4, false);
        Ranking ranking = rank(pairing, 1, Weights.standard());
        RankingStability stability = pairing.stability(ranking, MOST);
        double inHead = 0;
        for (int k = 0; k < ranking.scored(); k++) {
            RankingStability.Stay stay = stability.stays().get(k);
            assertThat(stay.partner()).isEqualTo(ranking.partners().get(k).partner());
            assertThat(stay.best()).isBetween(1, stay.worst());
            assertThat(stay.worst()).isLessThanOrEqualTo(ranking.scored());
            // The fifth of fifty ranks from either end.
            long among = Math.round(stay.inHead() * Redraws.DRAWS);
            assertThat(stay.best() <= stability.head()).isEqualTo(among >= 5);
            assertThat(stay.worst() <= stability.head()).isEqualTo(among >= 46);
            inHead += stay.inHead();
        }
        // Ties may hold one place more.
        assertThat(inHead).isBetween((double) stability.head(), stability.head() + 1.0);
        assertThat(
                        stability.stays().stream()
                                .mapToInt(s -> s.worst() - s.best())
                                .max()
                                .orElseThrow())
                .isGreaterThan(1);
    }

    /// Where each of a thousand firms more tells, chances are near to none or all.
    @Test
    void manyFirmsSteadyARanking() {
        double few = 0;
        double many = 0;
        for (long seed = 1; seed <= 3; seed++) {
            for (int unit = 0; unit < 3; unit++) {
                few += share(pairing(seed, 2, false), unit);
                many += share(pairing(seed, 2000, false), unit);
            }
        }

        assertThat(many).isGreaterThan(few + 0.5);
    }

    private static double share(Pairing pairing, int unit) {
        return pairing.stability(rank(pairing, unit, Weights.standard()), MOST).share();
    }

    /// Trade is not drawn: by links alone all ranks stay.
    @Test
    void whatIsNotDrawnStays() {
        Pairing pairing = pairing(2, 4, false);
        Weights links = Weights.of(Map.of(ScorePart.LINKS, 1.0));
        Ranking ranking = rank(pairing, 0, links);
        RankingStability stability = pairing.stability(ranking, MOST);
        for (int k = 0; k < ranking.scored(); k++) {
            int rank = ranking.partners().get(k).rank().orElseThrow();
            assertThat(stability.stays().get(k))
                    .isEqualTo(
                            new RankingStability.Stay(
                                    ranking.partners().get(k).partner(),
                                    rank <= 3 ? 1 : 0,
                                    rank,
                                    rank));
        }
        assertThat(pairing.listToFindOut(ranking, MOST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPLEMENTARITY", "GAPS", "CLASH"})
    void eachPartThatRestsOnWhatPlacesHaveIsDrawn(ScorePart part) {
        Pairing pairing = pairing(3, 4, false);
        Ranking ranking = rank(pairing, 0, Weights.of(Map.of(part, 1.0)));

        assertThat(pairing.stability(ranking, MOST).stays())
                .anySatisfy(stay -> assertThat(stay.worst()).isGreaterThan(stay.best() + 1));
        assertThat(pairing.listToFindOut(ranking, 3)).hasSize(3);
    }

    /// Facts alone: one in ten is left out of each draw, and nothing is left to find out.
    @Test
    void factsAreLeftOutInTurn() {
        Pairing pairing = pairing(1, 0, true);
        Ranking ranking = rank(pairing, 0, Weights.of(Map.of(ScorePart.COMPLEMENTARITY, 1.0)));
        RankingStability stability = pairing.stability(ranking, MOST);

        assertThat(stability.share()).isBetween(0.4, 0.99);
        assertThat(pairing.listToFindOut(ranking, MOST)).isEmpty();
    }

    @Test
    void ofAPlaceOfWhichNothingIsToldNoOrderIsSaid() {
        Pairing pairing = pairing(1, 4, false);
        Ranking ranking = rank(pairing, 2 + COAST, Weights.standard());
        RankingStability stability = pairing.stability(ranking, MOST);

        assertThat(ranking.scored()).isPositive();
        assertThat(stability.told()).isFalse();
        assertThat(stability.isRankable()).isFalse();
        assertThat(stability.stays()).isEmpty();
    }

    /// What one fact moves, on one scale with the others.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void factsAreListedByTheDoubtTheyTakeAway(long seed) {
        Pairing pairing = pairing(seed, 4, false);
        Ranking ranking = rank(pairing, 0, Weights.standard());
        List<SteadyingFact> all = pairing.listToFindOut(ranking, 999);

        assertThat(all.stream().mapToDouble(SteadyingFact::share).sum()).isCloseTo(1, within(1e-9));
        assertThat(all)
                .isSortedAccordingTo((a, b) -> Double.compare(b.share(), a.share()))
                .allSatisfy(
                        each ->
                                assertThat(each.chance())
                                        .isEqualTo(
                                                pairing.structure()
                                                        .chance(each.place(), each.industry())));
        assertThat(pairing.listToFindOut(ranking, 2)).isEqualTo(all.subList(0, 2));
    }

    /// By clash alone. To know that the place makes industry j adds c_sj · o_sj to the clash with
    /// each partner s; to know it of partner s adds c_j · o_sj to that one: of m partners the
    /// variance is d² (m − 1) / m².
    @Test
    void byClashAloneDoubtIsOfOverlaps() {
        Pairing pairing = pairing(2, 4, false);
        Ranking ranking = rank(pairing, 0, Weights.of(Map.of(ScorePart.CLASH, 1.0)));
        List<SteadyingFact> all = pairing.listToFindOut(ranking, 999);
        Structure structure = pairing.structure();
        int m = ranking.scored();
        Place here = ranking.place();
        double[] doubtHere = new double[INDUSTRIES];
        double[][] doubtThere = new double[m][INDUSTRIES];
        double sum = 0;
        for (int j = 0; j < INDUSTRIES; j++) {
            var industry = pairing.region().industries().get(j);
            double[] moves = new double[m];
            for (int k = 0; k < m; k++) {
                Place there = ranking.partners().get(k).partner();
                double overlap = Math.min(share(pairing, here, j), share(pairing, there, j));
                moves[k] = structure.chance(there, industry) * overlap;
                double alone = structure.chance(here, industry) * overlap;
                doubtThere[k][j] =
                        doubt(structure.chance(there, industry))
                                * alone
                                * alone
                                * (m - 1)
                                / (m * m);
                sum += doubtThere[k][j];
            }
            double mean = Arrays.stream(moves).average().orElseThrow();
            doubtHere[j] =
                    doubt(structure.chance(here, industry))
                            * Arrays.stream(moves)
                                    .map(x -> (x - mean) * (x - mean))
                                    .average()
                                    .orElseThrow();
            sum += doubtHere[j];
        }
        assertThat(all).isNotEmpty();
        for (SteadyingFact each : all) {
            int j = pairing.region().industries().number(each.industry());
            double doubt = each.place().equals(here) ? doubtHere[j] : -1;
            for (int k = 0; k < m; k++) {
                Ranked partner = ranking.partners().get(k);
                doubt = partner.partner().equals(each.place()) ? doubtThere[k][j] : doubt;
            }
            assertThat(each.share()).isCloseTo(doubt / sum, within(1e-9));
        }
    }

    /// All parts that rest on what places have, put on one scale. To know that the place has j: it
    /// needs no partner for it (less complementarity), competes in it (more clash). To know it of a
    /// partner: that one brings it, fills the gap, competes in it.
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void allPartsMoveTheScore(long seed) {
        Pairing pairing = pairing(seed, 4, false);
        Structure structure = pairing.structure();
        var cells = structure.cells();
        Ranking ranking =
                rank(
                        pairing,
                        0,
                        Weights.of(
                                Map.of(
                                        ScorePart.COMPLEMENTARITY,
                                        1.0,
                                        ScorePart.GAPS,
                                        1.0,
                                        ScorePart.CLASH,
                                        1.0)));
        SupplyChains chains = SupplyChains.of(pairing.region(), structure.activity());
        Purchases purchases =
                Purchases.estimated(pairing.sales(), chains.technology(), chains.activity());
        Gaps gaps = new Gaps(structure, purchases);
        Clash clash = new Clash(structure, pairing.sales(), purchases);
        ToldPlaces told = new ToldPlaces(structure);
        Complementarity found = told.complementarity(new Belief.Told(cells));
        int m = ranking.scored();
        double[][] here = new double[INDUSTRIES][m];
        double[][] alone = new double[INDUSTRIES][m];
        for (int k = 0; k < m; k++) {
            int unit = pairing.region().places().getUnitNumber(ranking.partners().get(k).partner());
            double[] slopes = found.slopes(told.row(0), told.row(unit));
            double[] filled = gaps.moves(0, unit);
            double[] overlaps = clash.overlaps(0, unit);
            for (int j = 0; j < INDUSTRIES; j++) {
                here[j][k] =
                        -slopes[j]
                                        * cells.evidence(unit, j)
                                        / deviation(ranking, ScorePart.COMPLEMENTARITY)
                                - cells.chance(unit, j)
                                        * overlaps[j]
                                        / deviation(ranking, ScorePart.CLASH);
                alone[j][k] =
                        filled[j] / deviation(ranking, ScorePart.GAPS)
                                + slopes[j]
                                        * (1 - cells.chance(0, j))
                                        / deviation(ranking, ScorePart.COMPLEMENTARITY)
                                - cells.chance(0, j)
                                        * overlaps[j]
                                        / deviation(ranking, ScorePart.CLASH);
            }
        }
        List<SteadyingFact> all = pairing.listToFindOut(ranking, 999);
        SteadyingFact first = all.getFirst();
        for (SteadyingFact each : all) {
            assertThat(each.share() / first.share())
                    .isCloseTo(
                            doubtOf(pairing, ranking, each, here, alone)
                                    / doubtOf(pairing, ranking, first, here, alone),
                            within(1e-9));
        }
    }

    private static double doubtOf(
            Pairing pairing,
            Ranking ranking,
            SteadyingFact fact,
            double[][] here,
            double[][] alone) {
        int j = pairing.region().industries().number(fact.industry());
        double[] moves = here[j];
        if (!fact.place().equals(ranking.place())) {
            moves = new double[here[j].length];
            for (int k = 0; k < moves.length; k++) {
                boolean own = ranking.partners().get(k).partner().equals(fact.place());
                moves[k] = own ? alone[j][k] : 0;
            }
        }
        return doubt(fact.chance()) * variance(moves);
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    }

    private static double deviation(Ranking ranking, ScorePart part) {
        return Math.sqrt(
                variance(
                        ranking.partners().subList(0, ranking.scored()).stream()
                                .mapToDouble(p -> p.find(part).orElseThrow().value().value())
                                .toArray()));
    }

    private static double doubt(double chance) {
        return chance * (1 - chance);
    }

    private static double share(Pairing pairing, Place place, int industry) {
        int unit = pairing.region().places().getUnitNumber(place);
        double all = 0;
        for (int i = 0; i < INDUSTRIES; i++) {
            all += pairing.sales().cells().supply(unit, i);
        }
        return pairing.sales().cells().supply(unit, industry) / all;
    }
}
