package org.shanhai.bench.pair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.shanhai.app.pair.PairSkill;
import org.shanhai.bench.BenchChecks;
import org.shanhai.bench.Ranks;
import org.shanhai.bench.pair.Ties.Tie;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.ScorePart;
import org.shanhai.pair.Weights;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// Prints how well scores of pairs on the embedded pack tell ties that came about, beside the size
/// of the partner and its nearness; with `SHANHAI_DATA` set. Nothing in the score was fitted to
/// them; what it holds of them itself, enclaves, is left out here.
public final class PairEvidence {
    private static final String SAMPLE = "zhejiang/observed/firms_reduced.csv.gz";
    private static final double MOST_CORRELATION = 0.3;
    private static final int FEW = 20;
    private static final double AS_LARGE = 1.5;
    private static final double AS_NEAR = 1.25;
    private static final int TIMES = 400;
    private static final long SEED = 11;

    private final List<Ranking> rankings;
    private final List<Ranking> heldOut;
    private final Map<String, Set<Tie>> outcomes = new LinkedHashMap<>();

    private PairEvidence(Region region, Ties ties) {
        Activity activity = Estimator.estimate(region).orElseThrow().activity();
        Pairing pairing =
                Pairing.of(Structure.of(region, activity), SupplyChains.of(region, activity));
        rankings = pairing.rankMountain(Weights.standard());
        Map<ScorePart, Double> weights = new LinkedHashMap<>();
        for (ScorePart part : ScorePart.values()) {
            weights.put(part, part == ScorePart.ENCLAVES ? 0 : Weights.standard().of(part));
        }
        heldOut = pairing.rankMountain(Weights.of(weights));
        outcomes.put("enclaves and parks", ties.listed(false));
        outcomes.put("second plants by root of name", ties.roots());
        outcomes.put("branches, county names", ties.linked());
        Set<Tie> all = new HashSet<>();
        outcomes.values().forEach(all::addAll);
        outcomes.put("all of these", all);
        outcomes.put("pacts (assigned), apart", ties.listed(true));
    }

    public static void main(String[] arguments) throws IOException {
        String data = System.getenv("SHANHAI_DATA");
        if (data == null) {
            System.err.println("SHANHAI_DATA must be set: names of firms stand there.");
            System.exit(2);
            return;
        }
        // What came later is judged over the mountain places first listed.
        Region region =
                PackReader.read(
                                EmbeddedPacks.preferred(),
                                PackOptions.PLAIN.of(2021),
                                Progress.SILENT)
                        .orElseThrow();
        Ties ties = new Ties(region, Firms.read(Path.of(data, SAMPLE)));
        BenchChecks checks = new BenchChecks();
        new PairEvidence(region, ties).print(checks);
        checks.end();
    }

    private void print(BenchChecks checks) {
        double all = size(rankings);
        System.out.printf("Rank correlation of the score with the partner's size: %+.2f%n", all);
        checks.that(Math.abs(all) < MOST_CORRELATION, "under .3 without having been fitted to it");
        Map<String, Scored> scores = new LinkedHashMap<>();
        scores.put("score, enclaves held out", PairEvidence::score);
        for (ScorePart part :
                List.of(
                        ScorePart.EXCESS,
                        ScorePart.COMPLEMENTARITY,
                        ScorePart.GAPS,
                        ScorePart.FIRMS,
                        ScorePart.LINKS)) {
            scores.put(part.key(), ranked -> value(ranked, part));
        }
        scores.put("size of the partner", ranked -> value(ranked, ScorePart.SIZE));
        scores.put("nearness", ranked -> -value(ranked, ScorePart.DISTANCE));
        System.out.println(
                "Area under the curve within each mountain place, four fifths of redrawn places");
        print(scores, false);
        System.out.println("The same among partners about as large and as near");
        print(scores, true);
        Set<Tie> pooled = outcomes.getOrDefault("all of these", Set.of());
        double score = new Areas(heldOut, pooled, PairEvidence::score, false).area();
        double near =
                new Areas(heldOut, pooled, ranked -> -value(ranked, ScorePart.DISTANCE), false)
                        .area();
        double size =
                new Areas(heldOut, pooled, ranked -> value(ranked, ScorePart.SIZE), false).area();
        checks.that(score > 0.5, "the score is better than chance");
        checks.that(score > near, "the score beats nearness (%.3f, %.3f)".formatted(score, near));
        System.out.printf("  size of the partner: %.3f%n", size);
        double links =
                new Areas(heldOut, pooled, ranked -> value(ranked, ScorePart.LINKS), false).area();
        double like = new Areas(heldOut, pooled, PairEvidence::score, true).area();
        checks.that(
                isQuoted(score, PairSkill.SCORE)
                        && isQuoted(near, PairSkill.DISTANCE)
                        && isQuoted(size, PairSkill.SIZE)
                        && isQuoted(links, PairSkill.LINKS)
                        && isQuoted(like, PairSkill.LIKE),
                "as the answer of pair quotes it");
    }

    private static boolean isQuoted(double found, double quoted) {
        return Math.abs(found - quoted) < 6e-4;
    }

    private void print(Map<String, Scored> scores, boolean likeOnly) {
        outcomes.forEach(
                (what, ties) -> {
                    System.out.printf(
                            "  %s: n = %d%s%n",
                            what, ties.size(), ties.size() < FEW ? ", very few" : "");
                    scores.forEach(
                            (name, scored) ->
                                    print(name, new Areas(heldOut, ties, scored, likeOnly)));
                });
    }

    private static boolean isLike(Ranking.Ranked one, Ranking.Ranked other) {
        return ratio(one, other, ScorePart.SIZE) < AS_LARGE
                && ratio(one, other, ScorePart.DISTANCE) < AS_NEAR;
    }

    private static double ratio(Ranking.Ranked one, Ranking.Ranked other, ScorePart part) {
        double ratio = value(one, part) / value(other, part);
        return Math.max(ratio, 1 / ratio);
    }

    private static void print(String name, Areas areas) {
        double[] redrawn = areas.redrawn(new SplittableRandom(SEED), TIMES);
        System.out.printf(
                "    %-26s %.3f (%.3f – %.3f)%n",
                name, areas.area(), redrawn[TIMES / 10], redrawn[TIMES - 1 - TIMES / 10]);
    }

    private static double size(List<Ranking> rankings) {
        List<Double> scores = new ArrayList<>();
        List<Double> sizes = new ArrayList<>();
        for (Ranking ranking : rankings) {
            for (Ranking.Ranked ranked : ranking.partners()) {
                if (ranked.score().isPresent()) {
                    scores.add(score(ranked));
                    sizes.add(value(ranked, ScorePart.SIZE));
                }
            }
        }
        return Ranks.correlation(
                scores.stream().mapToDouble(each -> each).toArray(),
                sizes.stream().mapToDouble(each -> each).toArray());
    }

    private static double score(Ranking.Ranked ranked) {
        return ranked.score().orElse(Double.NaN);
    }

    private static double value(Ranking.Ranked ranked, ScorePart part) {
        return ranked.find(part).map(each -> each.value().value()).orElse(Double.NaN);
    }

    /// What a partner is scored by.
    interface Scored {
        double of(Ranking.Ranked ranked);
    }

    /// Of each mountain place how often a partner it is tied to comes before one it is not tied to,
    /// equals by halves.
    private static final class Areas {
        private final double[] before;
        private final double[] pairs;

        Areas(List<Ranking> rankings, Set<Tie> ties, Scored scored, boolean likeOnly) {
            before = new double[rankings.size()];
            pairs = new double[rankings.size()];
            for (int k = 0; k < rankings.size(); k++) {
                Ranking ranking = rankings.get(k);
                String here = ranking.place().key();
                for (Ranking.Ranked one : ranking.partners()) {
                    for (Ranking.Ranked other : ranking.partners()) {
                        double a = scored.of(one);
                        double b = scored.of(other);
                        if (ties.contains(new Tie(here, one.partner().key()))
                                && !ties.contains(new Tie(here, other.partner().key()))
                                && !Double.isNaN(a)
                                && !Double.isNaN(b)
                                && (!likeOnly || isLike(one, other))) {
                            before[k] += a > b ? 1 : a == b ? 0.5 : 0;
                            pairs[k]++;
                        }
                    }
                }
            }
        }

        double area() {
            return Arrays.stream(before).sum() / Arrays.stream(pairs).sum();
        }

        /// Sorted areas of mountain places drawn anew.
        double[] redrawn(SplittableRandom random, int times) {
            double[] areas = new double[times];
            for (int time = 0; time < times; time++) {
                double sum = 0;
                double all = 0;
                for (int k = 0; k < before.length; k++) {
                    int drawn = random.nextInt(before.length);
                    sum += before[drawn];
                    all += pairs[drawn];
                }
                areas[time] = all > 0 ? sum / all : 0.5;
            }
            Arrays.sort(areas);
            return areas;
        }
    }
}
