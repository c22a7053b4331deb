package org.shanhai.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.region.ActivityCells;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Fact;
import org.shanhai.region.Facts;
import org.shanhai.region.Measure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.TestRegion;

/// Facts read off a hidden economy, more and more of them: what is held back is estimated better,
/// and what is told stays.
class MoreFactsTest {
    private static final int COUNTIES = 30;
    private static final int INDUSTRIES = 15;
    private static final long[] SEEDS = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18
    };

    /// What is told beside the jobs of most cells.
    private enum Told {
        THERE,
        BOUNDS,
        TOTALS,
        FIRMS,
        AREA
    }

    /// Jobs of firms of a few sizes in counties of many; the rest of the nation is ten times the
    /// area.
    private static final class Hidden {
        private final double[][] firms = new double[COUNTIES][INDUSTRIES];
        private final double[][] jobs = new double[COUNTIES][INDUSTRIES];
        private final boolean[][] held = new boolean[COUNTIES][INDUSTRIES];
        private final double[] perJob = new double[INDUSTRIES];

        Hidden(long seed) {
            Random random = new Random(seed);
            double[] perFirm = new double[INDUSTRIES];
            for (int i = 0; i < INDUSTRIES; i++) {
                perFirm[i] = 20 * Math.exp(random.nextGaussian());
                perJob[i] = Math.exp(0.5 * random.nextGaussian());
            }
            for (int r = 0; r < COUNTIES; r++) {
                double size = 8 * Math.exp(random.nextGaussian());
                for (int i = 0; i < INDUSTRIES; i++) {
                    double many = size * Math.exp(1.2 * random.nextGaussian());
                    firms[r][i] = random.nextDouble() < 0.25 ? 0 : Math.ceil(many);
                    double spread = Math.sqrt(0.1 + 1 / Math.max(1, firms[r][i]));
                    jobs[r][i] =
                            Math.ceil(
                                    firms[r][i]
                                            * perFirm[i]
                                            * Math.exp(spread * random.nextGaussian()));
                    held[r][i] = jobs[r][i] > 0 && random.nextDouble() < 0.15;
                }
            }
        }

        private double sum(double[][] of, int industry) {
            double sum = 0;
            for (double[] county : of) {
                sum += county[industry];
            }
            return sum;
        }

        Region region(Set<Told> told) {
            TestRegion test = new TestRegion().place("nation", "").place("area", "nation");
            for (int r = 0; r < COUNTIES; r++) {
                test.place("c" + r, "area");
            }
            test.place("rest", "nation");
            for (int i = 0; i < INDUSTRIES; i++) {
                double all = 11 * sum(jobs, i);
                test.industry("i" + i, Broad.values()[i % 3], perJob[i] * all, 10 * all);
                if (told.contains(Told.FIRMS)) {
                    tell(test, "nation", "i" + i, Measure.FIRMS, 11 * sum(firms, i));
                }
                if (told.contains(Told.AREA)) {
                    tell(test, "area", "i" + i, Measure.JOBS, sum(jobs, i));
                }
            }
            for (int r = 0; r < COUNTIES; r++) {
                double total = 0;
                for (int i = 0; i < INDUSTRIES; i++) {
                    total += jobs[r][i];
                    tellCell(test, r, i, told);
                }
                if (told.contains(Told.TOTALS)) {
                    tell(test, "c" + r, "", Measure.JOBS, total);
                }
            }
            return test.build();
        }

        private void tellCell(TestRegion test, int r, int i, Set<Told> told) {
            String place = "c" + r;
            String industry = "i" + i;
            if (jobs[r][i] > 0 && !held[r][i]) {
                tell(test, place, industry, Measure.JOBS, jobs[r][i]);
            } else if (told.contains(Told.THERE)) {
                test.presence(place, industry, jobs[r][i] > 0);
            }
            if (told.contains(Told.BOUNDS) && held[r][i]) {
                Quantity most = Quantity.atLeast(bound(r, i));
                test.fact(place, industry, Measure.JOBS, most, 2020);
            }
            if (told.contains(Told.FIRMS) && firms[r][i] > 0) {
                tell(test, place, industry, Measure.FIRMS, firms[r][i]);
            }
        }

        private double bound(int r, int i) {
            return Math.ceil(0.8 * jobs[r][i]);
        }

        private static void tell(
                TestRegion test, String place, String set, String measure, double value) {
            test.fact(place, set, measure, Quantity.exactly(value), 2020);
        }

        /// How far the cells whose jobs are not told, some of them empty, are from the estimate:
        /// Σ t ln(t/e) − t + e, which is least where each estimate is what may be expected,
        /// relative to their sum.
        double error(Set<Told> told) {
            ActivityCells cells = estimate(region(told));
            double off = 0;
            double all = 0;
            for (int r = 0; r < COUNTIES; r++) {
                for (int i = 0; i < INDUSTRIES; i++) {
                    double truth = jobs[r][i];
                    if (held[r][i] || truth == 0) {
                        double found = cells.jobs(r, i);
                        off += (truth > 0 ? truth * Math.log(truth / found) : 0) - truth + found;
                        all += truth;
                    }
                }
            }
            return off / all;
        }
    }

    private static ActivityCells estimate(Region region) {
        return Estimator.estimate(region).orElseThrow().activity().cells();
    }

    private static double error(Set<Told> told) {
        double sum = 0;
        for (long seed : SEEDS) {
            sum += new Hidden(seed).error(told);
        }
        return sum / SEEDS.length;
    }

    /// Each kind of fact beside each set of others, but for noise of a twentieth; beside all others
    /// it helps.
    @Test
    void everyTrueFactMoreMakesWhatIsNotToldBetter() {
        for (int mask = 0; mask < 1 << Told.values().length; mask++) {
            Set<Told> told = EnumSet.noneOf(Told.class);
            for (Told each : Told.values()) {
                if ((mask >> each.ordinal() & 1) == 1) {
                    told.add(each);
                }
            }
            double with = error(told);
            double noise = told.size() == Told.values().length ? 1 : 1.05;
            for (Told left : told) {
                Set<Told> fewer = EnumSet.copyOf(told);
                fewer.remove(left);
                assertThat(with).as("%s beside %s", left, fewer).isLessThan(noise * error(fewer));
            }
        }
    }

    @Test
    void allOfThemAreWorthMuch() {
        assertThat(error(EnumSet.allOf(Told.class)))
                .isLessThan(0.3 * error(EnumSet.noneOf(Told.class)));
    }

    @Test
    void whatIsToldStaysAndNothingIsBelowItsBound() {
        for (long seed : SEEDS) {
            Hidden hidden = new Hidden(seed);
            ActivityCells cells = estimate(hidden.region(EnumSet.allOf(Told.class)));
            for (int r = 0; r < COUNTIES; r++) {
                for (int i = 0; i < INDUSTRIES; i++) {
                    double jobs = hidden.jobs[r][i];
                    if (hidden.held[r][i]) {
                        double bound = hidden.bound(r, i);
                        assertThat(cells.jobs(r, i)).isGreaterThanOrEqualTo(bound * (1 - 1e-9));
                    } else {
                        assertThat(cells.jobs(r, i)).isEqualTo(jobs);
                        assertThat(cells.jobsBasis(r, i)).isEqualTo(Basis.REPORTED);
                    }
                }
            }
        }
    }

    /// Sectors of which offices count less, or more, than the whole: each total gives way, and
    /// there is an answer.
    @ParameterizedTest
    @ValueSource(doubles = {0.995, 0.98, 1.02, 0.8, 1.3, 3})
    void totalsOfJobsThatDoNotAddUpGiveWay(double of) {
        TestRegion test =
                new TestRegion()
                        .place("nation", "")
                        .place("west", "nation")
                        .place("east", "nation");
        for (Broad broad : Broad.values()) {
            test.industry(broad.key() + "1", broad, 100, 1000);
            test.industry(broad.key() + "2", broad, 100, 1000);
            test.fact("west", broad.key(), Measure.JOBS, Quantity.exactly(20 * of), 2020);
        }
        test.fact("west", "", Measure.JOBS, Quantity.exactly(60), 2020);

        ActivityCells cells = estimate(test.build());

        double sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += cells.jobs(0, i);
        }
        assertThat(sum / 60).isBetween(Math.min(1, of) - 1e-6, Math.max(1, of) + 1e-6);
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        Region region = new Hidden(7).region(EnumSet.allOf(Told.class));
        List<Fact> facts = new ArrayList<>(region.facts().stream().toList());
        Collections.shuffle(facts, new Random(7));
        Facts.Builder shuffled = new Facts.Builder(region.places());
        facts.forEach(shuffled::add);

        ActivityCells one = estimate(region);
        ActivityCells other = estimate(region.toBuilder().facts(shuffled.build()).build());

        for (int r = 0; r < COUNTIES; r++) {
            for (int i = 0; i < INDUSTRIES; i++) {
                assertThat(other.jobs(r, i)).isCloseTo(one.jobs(r, i), within(1e-6));
                assertThat(other.valueAdded(r, i)).isCloseTo(one.valueAdded(r, i), within(1e-6));
            }
        }
    }
}
