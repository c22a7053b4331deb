package org.shanhai.capability.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.capability.Colocation;
import org.shanhai.capability.Complexity;
import org.shanhai.capability.Density;
import org.shanhai.capability.Incidence;
import org.shanhai.capability.LocationQuotient;
import org.shanhai.capability.Observed;
import org.shanhai.capability.Scores;
import org.shanhai.capability.SelfTerm;
import org.shanhai.capability.Totals;
import org.shanhai.linalg.Matrix;

/// All that a model may know of one year: the table of that year and of the one before, and what
/// follows from them. Places that are not in the table have no part in any of it.
final class YearCircumstances {
    /// How near a computed RCA must come to 1 to count as 1, as in [Incidence].
    private static final double ROUNDING = 1e-12;

    private final Observed observed;
    private final Matrix rca;
    private final @Nullable Matrix earlierRca;
    private final Matrix relatedness;
    private final double[] relatednessSums;
    private final Density density;
    private final double[] ubiquity;
    private final double[] complexity;

    /// @param earlier the year before, where the model is to know of it
    YearCircumstances(Observed observed, Optional<Observed> earlier) {
        this.observed = observed;
        rca = LocationQuotient.of(observed);
        earlierRca = earlier.map(e -> aligned(LocationQuotient.of(e), e, observed)).orElse(null);
        Incidence incidence = Incidence.of(observed);
        relatedness = Colocation.PROXIMITY.of(incidence);
        relatednessSums = relatedness.rowSums();
        density = Density.of(incidence, relatedness, SelfTerm.LEFT_OUT);
        ubiquity =
                Arrays.stream(incidence.ubiquity())
                        .mapToDouble(count -> count / (double) incidence.places())
                        .toArray();
        Scores pci = Complexity.pci(Complexity.of(incidence), incidence.industries());
        complexity = new double[incidence.industries()];
        for (int i = 0; i < complexity.length; i++) {
            complexity[i] = pci.isKnown(i) ? pci.get(i) : 0;
        }
    }

    /// Values of one table at the places and industries of another; 0 where it has none of them.
    private static Matrix aligned(Matrix values, Observed of, Observed to) {
        int[] places = positions(to.places(), of.places());
        int[] industries = positions(to.industries(), of.industries());
        return Matrix.of(
                places.length,
                industries.length,
                (r, i) ->
                        places[r] >= 0 && industries[i] >= 0
                                ? values.get(places[r], industries[i])
                                : 0);
    }

    /// For each key where it stands in a list, or −1.
    static int[] positions(List<String> keys, List<String> in) {
        Map<String, Integer> at = new HashMap<>();
        for (int k = 0; k < in.size(); k++) {
            at.put(in.get(k), k);
        }
        return keys.stream().mapToInt(key -> at.getOrDefault(key, -1)).toArray();
    }

    Observed observed() {
        return observed;
    }

    /// Whether every driver of an industry has a value: not where it is related to none.
    boolean isKnown(int industry) {
        return density.isKnown(industry);
    }

    /// x by the number of places.
    double meanPlace() {
        return observed.totals().all() / observed.places().size();
    }

    /// x by the number of cells.
    double meanCell() {
        return meanPlace() / observed.industries().size();
    }

    /// The drivers of a place of the table, for each of its industries.
    Standing of(int place) {
        int n = observed.industries().size();
        double[] near = new double[n];
        Arrays.setAll(near, i -> density.isKnown(i) ? density.get(place, i) : 0);
        return new Standing(
                this,
                rca.row(place),
                earlierRca == null ? null : earlierRca.row(place),
                near,
                observed.totals().place(place),
                expected(0, new double[n], observed.totals().place(place)));
    }

    /// The drivers of a place that is not in the table, compared with the table and itself.
    ///
    /// @param values its values for the industries of the table
    /// @param size its total, over other industries too
    Standing ofStranger(double[] values, double size) {
        int n = values.length;
        Totals totals = observed.totals();
        double[] own = new double[n];
        double[] near = new double[n];
        for (int i = 0; i < n; i++) {
            double all = totals.all() + size;
            own[i] = values[i] / size * (all / (totals.industry(i) + values[i]));
        }
        for (int j = 0; j < n; j++) {
            if (own[j] >= 1 - ROUNDING) {
                for (int i = 0; i < n; i++) {
                    near[i] += i == j ? 0 : relatedness.get(j, i);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            double sum = relatednessSums[i] - relatedness.get(i, i);
            near[i] = density.isKnown(i) ? near[i] / sum : 0;
        }
        return new Standing(this, own, null, near, size, expected(size, values, size));
    }

    /// x_r x_i / x, what a place would have if RCA were 1.
    private double[] expected(double addedToAll, double[] added, double size) {
        Totals totals = observed.totals();
        return IntStream.range(0, added.length)
                .mapToDouble(
                        i -> size * ((totals.industry(i) + added[i]) / (totals.all() + addedToAll)))
                .toArray();
    }

    /// One place's drivers, an entry for each industry of the table.
    @SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
    record Standing(
            YearCircumstances at,
            double[] rca,
            double @Nullable [] earlierRca,
            double[] density,
            double size,
            double[] expected) {
        /// The value of a driver.
        double get(Driver driver, int industry) {
            return switch (driver) {
                case DENSITY -> density[industry];
                case OWN_RCA -> rca[industry];
                case EARLIER_RCA -> earlier()[industry];
                case UBIQUITY -> at.ubiquity[industry];
                case EXPECTED_SIZE -> expected[industry] / at.meanCell();
                case PLACE_SIZE -> size / at.meanPlace();
                case COMPLEXITY -> at.complexity[industry];
            };
        }

        private double[] earlier() {
            if (earlierRca == null) {
                throw new IllegalStateException(
                        "No year before %s was given.".formatted(at.observed.year()));
            }
            return earlierRca;
        }
    }
}
