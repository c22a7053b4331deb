package org.shanhai.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.bench.us.Level;
import org.shanhai.bench.us.UsPack;
import org.shanhai.capability.Observed;
import org.shanhai.capability.Selection;
import org.shanhai.capability.Similarity;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimator;
import org.shanhai.linalg.Matrix;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.pair.Assignment;
import org.shanhai.pair.Pair;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.pair.ScorePart;
import org.shanhai.pair.Weights;
import org.shanhai.profile.Structure;
import org.shanhai.profile.StructureCells;
import org.shanhai.region.Activity;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// Pairs of the 51 American areas by observed jobs in 365 industries: complementarity ranks, and
/// is not dissimilarity in disguise, as it is where it is corrected for diversity alone (−.985).
@EnabledIfEnvironmentVariable(
        named = "SHANHAI_DATA",
        matches = ".+",
        disabledReason = "SHANHAI_DATA does not say where the American files lie")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmericanPairTest {
    private static final int AREAS = 51;

    private Region region;
    private Activity activity;
    private Structure structure;
    private Pairing pairing;

    @BeforeAll
    void read(@TempDir Path folder) throws IOException {
        UsPack.write(Path.of(System.getenv("SHANHAI_DATA")), Level.DETAIL, folder);
        region = ((Reading.Sound) PackReader.read(folder.toString(), Progress.SILENT)).region();
        activity = ((Estimate) Estimator.estimate(region)).activity();
        structure = Structure.of(region, activity);
        pairing = Pairing.of(structure, SupplyChains.of(region, activity));
    }

    /// Complementarity and similarity of all ordered pairs whose places are both observed.
    private double correlation(Matrix similarity) {
        List<double[]> pairs = new ArrayList<>();
        for (int r = 0; r < AREAS; r++) {
            int row = r;
            Place place = region.places().unit(r);
            List<Place> partners = pairing.listCandidates(place, true);
            for (Ranked ranked : pairing.rank(place, partners, Weights.standard()).partners()) {
                ranked.find(ScorePart.COMPLEMENTARITY)
                        .ifPresent(
                                part ->
                                        pairs.add(
                                                new double[] {
                                                    part.value().value(),
                                                    similarity.get(
                                                            row,
                                                            region.places()
                                                                    .unitNumber(ranked.partner()))
                                                }));
            }
        }
        int observed = structure.observedCount();
        assertThat(observed).isGreaterThanOrEqualTo(49);
        assertThat(pairs).hasSize(observed * (observed - 1));
        return correlation(
                pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
                pairs.stream().mapToDouble(pair -> pair[1]).toArray());
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElse(0);
        double meanB = Arrays.stream(b).average().orElse(0);
        double both = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int k = 0; k < a.length; k++) {
            both += (a[k] - meanA) * (b[k] - meanB);
            squaresA += (a[k] - meanA) * (a[k] - meanA);
            squaresB += (b[k] - meanB) * (b[k] - meanB);
        }
        return both / Math.sqrt(squaresA * squaresB);
    }

    /// Overlap of shares of jobs that are facts (Finger and Kreinin).
    private Matrix overlapOfJobs() {
        int n = region.industries().count();
        Matrix jobs = Matrix.zeros(AREAS, n);
        for (int r = 0; r < AREAS; r++) {
            for (int i = 0; i < n; i++) {
                boolean fact = activity.cells().jobsBasis(r, i).isFact();
                jobs.set(r, i, fact ? activity.cells().jobs(r, i) : 0);
            }
        }
        List<String> places = region.places().units().stream().map(Place::key).toList();
        List<String> industries =
                region.industries().all().stream().map(org.shanhai.region.Industry::code).toList();
        return Similarity.FINGER_KREININ.of(
                Observed.find("2020", places, industries, jobs, Selection.ALL).orElseThrow());
    }

    /// Industries both have over those that either has (Jaccard).
    private Matrix overlapOfPresence() {
        StructureCells cells = structure.cells();
        Matrix overlap = Matrix.zeros(AREAS, AREAS);
        for (int r = 0; r < AREAS; r++) {
            for (int s = 0; s < AREAS; s++) {
                int place = r;
                int partner = s;
                long both =
                        IntStream.range(0, region.industries().count())
                                .filter(i -> cells.has(place, i) && cells.has(partner, i))
                                .count();
                long either = cells.diversity(r) + cells.diversity(s) - both;
                overlap.set(r, s, both / (double) either);
            }
        }
        return overlap;
    }

    @Test
    void complementarityIsNotDissimilarityInDisguise() {
        double jobs = correlation(overlapOfJobs());
        double presence = correlation(overlapOfPresence());

        // Measured .137 and .303 over 50 observed areas: places that are a little alike bring what
        // is near a little more often.
        assertThat(jobs).isCloseTo(0.137, within(0.1));
        assertThat(presence).isCloseTo(0.303, within(0.1));
    }

    @Test
    void observedPlacesAreRankedByAllParts() {
        for (Place place : pairing.listMountain()) {
            assertThat(pairing.isComparable(place)).isTrue();
            List<Place> partners = pairing.listCandidates(place, false);
            Ranking ranking = pairing.rank(place, partners, Weights.standard());
            assertThat(ranking.counted())
                    .containsExactlyInAnyOrder(
                            ScorePart.COMPLEMENTARITY, ScorePart.EXCESS, ScorePart.GAPS);
            // A partner that is not observed, as the District of Columbia, has no rank.
            assertThat(ranking.scored())
                    .isEqualTo(
                            (int)
                                    partners.stream()
                                            .filter(each -> structure.coverage(each).isObserved())
                                            .count())
                    .isGreaterThan(partners.size() - 2);
            for (Ranked ranked : ranking.partners().subList(0, ranking.scored())) {
                Pair.Added added = pairing.between(place, partners, ranked).added().orElseThrow();
                assertThat(added.adjusted()).isBetween(added.p(), 1.0);
            }
        }
    }

    @Test
    void mountainStatesAreGivenPartners() {
        List<Ranking> rankings = pairing.rankMountain(Weights.standard());

        assertThat(pairing.assign(rankings, pairing.leastLoad()))
                .isInstanceOfSatisfying(
                        Assignment.Assigned.class,
                        assigned -> {
                            assertThat(assigned.couples()).hasSize(6);
                            assertThat(assigned.total())
                                    .isGreaterThanOrEqualTo(assigned.greedy() - 1e-12);
                        });
    }
}
