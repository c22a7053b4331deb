package org.shanhai.admit.expected;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.admit.expected.Relatedness.Degree;
import org.shanhai.region.Quantity;

/// What one stated figure alone lets expect of another, by the ratio of comparable projects. Where
/// routes disagree each is shown: their mean would be the figure of no project.
///
/// @param by the stated figure
/// @param n of comparable projects that state both
/// @param near whether they are of the industry or its division: then from the least to the most of
///     them, else the middle half of all
public record Route(Magnitude of, Magnitude by, int n, boolean near, double low, double high) {
    private static final int FEWEST = 4;

    /// One project of its kind is no range.
    private static final int FEWEST_NEAR = 2;

    /// All routes to a figure.
    static List<Route> find(
            List<Compared> projects,
            Relatedness relatedness,
            Optional<Integer> industry,
            Magnitude of,
            Map<Magnitude, Quantity> stated,
            double localShare) {
        List<Route> routes = new ArrayList<>();
        for (Map.Entry<Magnitude, Quantity> one : stated.entrySet()) {
            boolean local = one.getKey() == Magnitude.LOCAL_TAX;
            Magnitude by = local ? Magnitude.TAX : one.getKey();
            double value = one.getValue().stated() / (local ? localShare : 1);
            if (by != of && of != Magnitude.LOCAL_TAX && value > 0) {
                route(projects, relatedness, industry, of, one.getKey(), by, value)
                        .ifPresent(routes::add);
            }
        }
        return routes;
    }

    private static Optional<Route> route(
            List<Compared> projects,
            Relatedness relatedness,
            Optional<Integer> industry,
            Magnitude of,
            Magnitude said,
            Magnitude by,
            double value) {
        for (Degree degree : List.of(Degree.INDUSTRY, Degree.DIVISION)) {
            double[] near = ratios(relatedness.listNear(projects, industry, degree), of, by);
            if (near.length >= FEWEST_NEAR) {
                double high = value * near[near.length - 1];
                return Optional.of(new Route(of, said, near.length, true, value * near[0], high));
            }
        }
        double[] all = ratios(projects, of, by);
        int n = all.length;
        return n < FEWEST
                ? Optional.empty()
                : Optional.of(
                        new Route(
                                of,
                                said,
                                n,
                                false,
                                value * all[n / 4],
                                value * all[n - 1 - n / 4]));
    }

    /// Ascending.
    private static double[] ratios(List<Compared> projects, Magnitude of, Magnitude by) {
        double[] ratios =
                projects.stream()
                        .mapToDouble(one -> one.logRatio(of, by))
                        .filter(log -> !Double.isNaN(log))
                        .map(Math::exp)
                        .toArray();
        Arrays.sort(ratios);
        return ratios;
    }

    /// Whether no value is allowed by both.
    public boolean contradicts(Route other) {
        return high < other.low || other.high < low;
    }
}
