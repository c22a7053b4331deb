package org.shanhai.leap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.shanhai.region.Broad;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// The signs of entries ([EntrySign]) at one time, of every unit of the study area and industry.
/// What is told of an industry elsewhere never holds the unit's own firms.
///
/// Counts are taken as logarithms. How much more is seen than the mix implies is ln((N + ½) / (E +
/// ½)), with E by goods and by all else apart.
public final class EntrySigns {
    private static final int SIGNS = EntrySign.values().length;

    /// At this distance a neighbour counts e⁻¹. Assumed.
    private static final double NEAR_KM = 40;

    /// How many of the places most alike count. Assumed.
    private static final int MOST_ALIKE = 10;

    private final Region region;
    private final int[] units;
    private final int n;
    private final double[][] firms;
    private final double[][] expected;

    /// Rows of signs, by unit and industry.
    private final double[][][] rows;

    /// @param known which firms are known
    EntrySigns(Region region, Predicate<FirmCount> known) {
        this.region = region;
        units = region.insideUnits();
        n = region.industries().count();
        EntryCounts counts = new EntryCounts(region, known);
        firms = counts.firms();
        expected = counts.expected();
        double[] all = counts.ofIndustry();
        double[][] more = more(firms, expected);
        double[][] near = weighted(nearness());
        double[][] alike = weighted(likeness());
        double[][] related = related(more);
        rows = new double[units.length][n][SIGNS];
        for (int r = 0; r < units.length; r++) {
            for (int i = 0; i < n; i++) {
                Industry industry = region.industries().get(i);
                double[] row = rows[r][i];
                row[EntrySign.SEEN.ordinal()] = Math.log1p(firms[r][i]);
                row[EntrySign.EXPECTED.ordinal()] = Math.log(expected[r][i] + 0.05);
                row[EntrySign.INDUSTRY.ordinal()] = Math.log1p(all[i] - firms[r][i]);
                row[EntrySign.MADE.ordinal()] = counts.blocks()[i];
                row[EntrySign.GROWN.ordinal()] = industry.broad() == Broad.PRIMARY ? 1 : 0;
                row[EntrySign.NEAR.ordinal()] = near[r][i];
                row[EntrySign.ALIKE.ordinal()] = alike[r][i];
                row[EntrySign.RELATED.ordinal()] = related[r][i];
            }
        }
    }

    private static double[][] more(double[][] firms, double[][] expected) {
        double[][] more = new double[firms.length][];
        for (int r = 0; r < firms.length; r++) {
            double[] seen = firms[r];
            double[] mix = expected[r];
            more[r] = new double[seen.length];
            Arrays.setAll(more[r], i -> Math.log((seen[i] + 0.5) / (mix[i] + 0.5)));
        }
        return more;
    }

    /// More than the mix implies in the other places together, each by its weight.
    private double[][] weighted(double[][] weights) {
        double[][] seen = new double[units.length][n];
        double[][] mix = new double[units.length][n];
        for (int r = 0; r < units.length; r++) {
            for (int s = 0; s < units.length; s++) {
                double weight = s == r ? 0 : weights[r][s];
                for (int i = 0; i < n && weight > 0; i++) {
                    seen[r][i] += weight * firms[s][i];
                    mix[r][i] += weight * expected[s][i];
                }
            }
        }
        return more(seen, mix);
    }

    private double[][] nearness() {
        double[][] near = new double[units.length][units.length];
        for (int r = 0; r < units.length; r++) {
            Place here = region.places().unit(units[r]);
            for (int s = 0; s < units.length; s++) {
                OptionalDouble km = here.kmTo(region.places().unit(units[s]));
                // Infinitely far where it is not known.
                near[r][s] = Math.exp(-km.orElse(Double.POSITIVE_INFINITY) / NEAR_KM);
            }
        }
        return near;
    }

    /// The cosine of the roots of shares, of those most alike.
    private double[][] likeness() {
        double[][] roots = new double[units.length][];
        for (int r = 0; r < units.length; r++) {
            double size = Math.max(1, Arrays.stream(firms[r]).sum());
            roots[r] = Arrays.stream(firms[r]).map(each -> Math.sqrt(each / size)).toArray();
        }
        double[][] most = new double[units.length][units.length];
        for (int r = 0; r < units.length; r++) {
            double[] like = new double[units.length];
            for (int s = 0; s < units.length; s++) {
                for (int i = 0; i < n && s != r; i++) {
                    like[s] += roots[r][i] * roots[s][i];
                }
            }
            double[] here = most[r];
            IntStream.range(0, units.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(s -> -like[s]))
                    .limit(MOST_ALIKE)
                    .forEach(s -> here[s] = like[s]);
        }
        return most;
    }

    /// How much of the industries that are found in the same places is seen beside the mix: the
    /// mean of them, each by its correlation over the other places where that is above 0, less the
    /// place's own mean, for all go together in a large place.
    ///
    /// @param more by place and industry, how much more is seen than the mix implies
    static double[][] related(double[][] more) {
        int places = more.length;
        int n = places == 0 ? 0 : more[0].length;
        double[][] standard = standardised(more);
        double[][] products = new double[n][n];
        for (double[] row : standard) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    products[i][j] += row[i] * row[j];
                }
            }
        }
        double[][] related = new double[places][n];
        for (int r = 0; r < places; r++) {
            double[] own = standard[r];
            for (int i = 0; i < n; i++) {
                double sum = 0;
                double all = 0;
                for (int j = 0; j < n; j++) {
                    double weight = j == i ? 0 : Math.max(0, products[i][j] - own[i] * own[j]);
                    sum += weight * own[j];
                    all += weight;
                }
                related[r][i] = all > 0 ? sum / all : 0;
            }
            double[] here = related[r];
            double mean = Arrays.stream(here).average().orElse(0);
            Arrays.setAll(here, i -> here[i] - mean);
        }
        return related;
    }

    private static double[][] standardised(double[][] more) {
        double[][] standard = new double[more.length][];
        Arrays.setAll(standard, r -> more[r].clone());
        for (int i = 0; more.length > 0 && i < more[0].length; i++) {
            int column = i;
            double mean = Arrays.stream(more).mapToDouble(row -> row[column]).average().orElse(0);
            double squares =
                    Arrays.stream(more)
                            .mapToDouble(row -> (row[column] - mean) * (row[column] - mean))
                            .sum();
            double deviation = Math.sqrt(squares / more.length);
            for (double[] row : standard) {
                row[i] = deviation > 0 ? (row[i] - mean) / deviation : 0;
            }
        }
        return standard;
    }

    double[] row(int place, int industry) {
        return rows[place][industry];
    }

    /// Firms seen in a place.
    double size(int place) {
        return Arrays.stream(firms[place]).sum();
    }

    double firms(int place, int industry) {
        return firms[place][industry];
    }
}
