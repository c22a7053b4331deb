package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.shanhai.profile.Drawn;
import org.shanhai.profile.Related;
import org.shanhai.profile.Steadiness;
import org.shanhai.profile.Structure;
import org.shanhai.profile.StructureCells;
import org.shanhai.region.Activity;
import org.shanhai.region.ActivityCells;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.supply.pressure.Cleanliness;
import org.shanhai.supply.pressure.Harms;
import org.shanhai.supply.pressure.MeanIntensity;
import org.shanhai.supply.pressure.PlacePressures;
import org.shanhai.work.Work;

/// Draws what a shortlist rests on anew and puts it in order again.
///
/// Each draw multiplies every estimated cell of the place and of its forerunners by exp(σz − σ²/2),
/// z standard normal, leaves out each fact of what the place has with one chance in ten, and draws
/// whether the place makes more than others of what firms tell of by its chance; the place's
/// means, its forerunners' path, density or nearest, tests, classes and ranks follow. How
/// industries are related is not drawn. Intensities rest on the likely trade, which is not drawn
/// either. Always the same draws.
final class ShortlistRedraws {
    static final int DRAWS = 100;
    static final double SPREAD = 0.5;
    private static final long SEED = 20_260_000;

    /// What the lines of a draw differ in.
    private static final Set<Aspect> DRAWN = Set.of(Aspect.REACH, Aspect.CLEAN);

    private final Structure structure;
    private final Activity activity;
    private final ActivityCells cells;
    private final PlacePressures pressures;
    private final Shortlist list;
    private final Function<Place, List<double[]>> redrawn;
    private final IntPredicate earned;
    private final Map<Place, List<MeanIntensity>> made = new ConcurrentHashMap<>();
    private final BiFunction<Integer, TestOutcome, TestOutcome> known;
    private final int unit;
    private final int n;

    /// @param pressures of the place, where they count
    /// @param earned whether an industry earns its value added by work
    /// @param redrawn of each forerunner, what it makes in each draw
    /// @param known the reach of an industry by what is known of it, from that by what is drawn:
    ///     out of reach in every draw where no place has it
    ShortlistRedraws(
            Structure structure,
            PlacePressures pressures,
            Shortlist list,
            IntPredicate earned,
            Function<Place, List<double[]>> redrawn,
            BiFunction<Integer, TestOutcome, TestOutcome> known) {
        this.known = known;
        this.redrawn = redrawn;
        this.earned = earned;
        this.structure = structure;
        this.pressures = pressures;
        this.list = list;
        unit = structure.region().places().getUnitNumber(list.place());
        activity = structure.activity();
        cells = activity.cells();
        n = activity.industries().count();
    }

    /// The share of draws in which each industry is in reach, 0…1; none where reach is not told.
    Map<Industry, Double> inReach() {
        return structure.cells().isTold(unit)
                ? inReach(reached(drawEvidence(new SplittableRandom(SEED + unit))))
                : Map.of();
    }

    private Map<Industry, Double> inReach(Reached reached) {
        List<Candidate> ranked = list.ranked();
        Map<Industry, Double> chances = new HashMap<>();
        for (Candidate candidate : ranked) {
            int holds = 0;
            for (int d = 0; d < DRAWS; d++) {
                int i = number(candidate);
                TestOutcome drawn = reached.inReach(d, i, candidate, ranked);
                holds += known.apply(i, drawn) == TestOutcome.HOLDS ? 1 : 0;
            }
            if (candidate.findings().reach() != TestOutcome.UNKNOWN) {
                chances.put(candidate.industry(), holds / (double) DRAWS);
            }
        }
        return chances;
    }

    private Reached reached(double[][] evidence) {
        return structure.cells().isTold(unit)
                ? new ByDensity(structure.cells(), evidence, activity.industries())
                : new ByNearest(activity.industries(), List.of(evidence));
    }

    /// @param most how long the head is
    Stability of(int most) {
        List<Candidate> ranked = list.ranked();
        List<Candidate> shown = list.shown();
        int length = Math.min(most, shown.size());
        Map<Industry, Integer> positions = new HashMap<>();
        ranked.forEach(each -> positions.put(each.industry(), positions.size()));
        Set<Integer> asked = shown.stream().map(this::number).collect(Collectors.toSet());
        SplittableRandom random = new SplittableRandom(SEED + unit);
        double[][] evidence = drawEvidence(random);
        Reached reached = reached(evidence);
        int[] inHead = new int[length];
        int[] sameClass = new int[length];
        int[][] ranks = new int[length][DRAWS];
        int drawn = 0;
        // Drawn one after the other, put in order side by side.
        List<Sample> samples = new ArrayList<>();
        for (int d = 0; d < DRAWS; d++) {
            samples.add(draw(d, random));
        }
        List<List<Ordering.Line>> all =
                Work.within(samples, sample -> lines(ranked, reached, sample));
        AspectRanks asTold =
                new AspectRanks(
                        ranked.stream().map(each -> Ordering.Line.of(each, number(each))).toList(),
                        list.utility());
        for (List<Ordering.Line> lines : all) {
            for (int k = 0; k < length; k++) {
                Candidate candidate = shown.get(k);
                Ordering.Line line = lines.get(positions.getOrDefault(candidate.industry(), 0));
                Ordering.Line told = Ordering.Line.of(candidate, number(candidate));
                sameClass[k] += Ordering.group(line) == Ordering.group(told) ? 1 : 0;
            }
            Map<Integer, Integer> rank = new HashMap<>();
            for (Ordering.Line line :
                    Ordering.sorted(lines, list.utility(), asTold.again(lines, DRAWN))) {
                if (asked.contains(line.industry())) {
                    rank.put(line.industry(), rank.size() + 1);
                }
            }
            for (int k = 0; k < length; k++) {
                int held = rank.getOrDefault(number(shown.get(k)), Integer.MAX_VALUE);
                inHead[k] += held <= length ? 1 : 0;
                ranks[k][drawn] = held;
            }
            drawn++;
        }
        List<Stability.Stay> stays = new ArrayList<>();
        for (int k = 0; k < length; k++) {
            Steadiness.Ranks held = Steadiness.Ranks.of(ranks[k]);
            stays.add(
                    new Stability.Stay(
                            shown.get(k).industry(),
                            inHead[k] / (double) DRAWS,
                            sameClass[k] / (double) DRAWS,
                            held.best(),
                            held.worst()));
        }
        boolean told = structure.cells().isTold(unit);
        Map<Industry, Double> chances = told ? inReach(reached) : Map.of();
        return new Stability(DRAWS, SPREAD, Drawn.LEFT_OUT, told, chances, stays);
    }

    private int number(Candidate candidate) {
        return activity.industries().number(candidate.industry());
    }

    /// The evidence of what the place has, by draw and industry.
    private double[][] drawEvidence(SplittableRandom random) {
        double[][] evidence = new double[DRAWS][n];
        for (double[] draw : evidence) {
            Drawn drawn = new Drawn(structure, new int[] {unit}, random);
            Arrays.setAll(draw, i -> drawn.evidence(unit, i));
        }
        return evidence;
    }

    /// How far each industry is in each draw.
    private interface Reached {
        double value(int draw, int industry, Candidate candidate);

        TestOutcome inReach(int draw, int industry, Candidate candidate, List<Candidate> all);
    }

    private record ByNearest(Industries industries, List<double[]> evidence) implements Reached {
        @Override
        public double value(int draw, int industry, Candidate candidate) {
            for (Related related : candidate.feasibility().nearest()) {
                if (evidence.get(draw)[industries.number(related.industry())] > 0) {
                    return related.relatedness();
                }
            }
            return 0;
        }

        @Override
        public TestOutcome inReach(
                int draw, int industry, Candidate candidate, List<Candidate> all) {
            return candidate.findings().reach();
        }
    }

    private static final class ByDensity implements Reached {
        private final OptionalDouble[][] densities;
        private final Industries industries;
        private final Map<Integer, Double> thresholds = new ConcurrentHashMap<>();

        ByDensity(StructureCells told, double[][] evidence, Industries industries) {
            this.densities =
                    Arrays.stream(evidence)
                            .parallel()
                            .map(told::densities)
                            .toArray(OptionalDouble[][]::new);
            this.industries = industries;
        }

        @Override
        public double value(int draw, int industry, Candidate candidate) {
            return densities[draw][industry].orElse(Double.NEGATIVE_INFINITY);
        }

        @Override
        public TestOutcome inReach(
                int draw, int industry, Candidate candidate, List<Candidate> all) {
            double threshold =
                    thresholds.computeIfAbsent(
                            draw,
                            d ->
                                    Leap.reachThreshold(
                                            all.stream()
                                                    .map(
                                                            each ->
                                                                    densities[d][
                                                                            industries.number(
                                                                                    each
                                                                                            .industry())])
                                                    .toList()));
            OptionalDouble own = densities[draw][industry];
            return own.isEmpty()
                    ? TestOutcome.UNKNOWN
                    : TestOutcome.of(own.getAsDouble() > threshold);
        }
    }

    /// One draw of what the place makes.
    ///
    /// @param means intensities of the place, by pressure; NaN where not known
    /// The array is made for the sample and handed to nobody else.
    @SuppressWarnings("ArrayRecordComponent")
    private record Sample(int draw, double[] means, OptionalDouble perJob) {}

    private Sample draw(int d, SplittableRandom random) {
        double[] factors = factors(activity, unit, random);
        return new Sample(
                d,
                pressures.mean(output(cells, unit, factors, earned)).values(),
                Leap.valueAddedPerJob(cells, unit, factors, earned));
    }

    /// What a forerunner makes in each draw: the same whoever looks at it.
    static List<double[]> redrawn(Structure structure, int unit, IntPredicate earned) {
        Activity activity = structure.activity();
        SplittableRandom random = new SplittableRandom(SEED - 1 - unit);
        List<double[]> drawn = new ArrayList<>();
        for (int d = 0; d < DRAWS; d++) {
            drawn.add(output(activity.cells(), unit, factors(activity, unit, random), earned));
        }
        return drawn;
    }

    /// The same as mean intensities where they count for the place that asks.
    private List<MeanIntensity> made(Place forerunner) {
        return made.computeIfAbsent(
                forerunner, place -> redrawn.apply(place).stream().map(pressures::mean).toList());
    }

    private List<Ordering.Line> lines(List<Candidate> ranked, Reached reached, Sample sample) {
        int d = sample.draw();
        List<Ordering.Line> lines = new ArrayList<>();
        for (Candidate candidate : ranked) {
            int i = number(candidate);
            Harms beside = Harms.of(pressures, i, sample.means());
            Findings old = candidate.findings();
            // Complexity is read from facts of all places, and stays.
            TestOutcome better =
                    Leap.better(candidate.gain(), sample.perJob(), list.means().complexity());
            // Nothing else than a leap asks for the path.
            boolean asksPath =
                    better == TestOutcome.HOLDS && beside.cleanliness() == Cleanliness.CLEANER;
            Findings findings =
                    new Findings(
                            old.held(),
                            known.apply(i, reached.inReach(d, i, candidate, ranked)),
                            better,
                            beside.cleanliness(),
                            asksPath
                                    ? Harms.of(pressures, i, path(candidate, d)).cleanliness()
                                    : Cleanliness.UNKNOWN,
                            old.endowments(),
                            old.limits(),
                            old.gradient(),
                            old.priced());
            lines.add(
                    new Ordering.Line(
                            i,
                            Rules.of(findings),
                            Rules.ifInReach(findings),
                            candidate.isPrecedented(),
                            Ordering.Line.values(
                                    candidate, reached.value(d, i, candidate), beside.overall())));
        }
        return lines;
    }

    private double[] path(Candidate candidate, int draw) {
        return MeanIntensity.meanOf(
                candidate.forerunners().stream()
                        .map(
                                forerunner ->
                                        made(forerunner.place())
                                                .get(draw)
                                                .without(number(candidate)))
                        .toList(),
                pressures.pressures().size());
    }

    private static double[] factors(Activity activity, int place, SplittableRandom random) {
        ActivityCells cells = activity.cells();
        double[] factors = new double[activity.industries().count()];
        for (int i = 0; i < factors.length; i++) {
            double z = random.nextGaussian();
            boolean fact = cells.basis(place, i).isFact() || cells.jobsBasis(place, i).isFact();
            boolean drawn = !fact && cells.output(place, i) > 0;
            factors[i] = drawn ? Math.exp(SPREAD * z - SPREAD * SPREAD / 2) : 1;
        }
        return factors;
    }

    private static double[] output(
            ActivityCells cells, int place, double[] factors, IntPredicate earned) {
        double[] output = new double[factors.length];
        for (int i = 0; i < output.length; i++) {
            output[i] = earned.test(i) ? cells.output(place, i) * factors[i] : 0;
        }
        return output;
    }
}
