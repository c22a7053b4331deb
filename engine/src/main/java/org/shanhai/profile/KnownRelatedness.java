package org.shanhai.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.shanhai.capability.Colocation;
import org.shanhai.capability.Incidence;
import org.shanhai.capability.InputOutputSimilarity;
import org.shanhai.capability.LocationalCorrelation;
import org.shanhai.capability.RelatednessMeasure;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Region;

/// How related industries are, φ, by the best there is: where firms are seen in enough places, by
/// how far they are found together; where enough places are observed, by proximity; else by how
/// alike what they buy is.
///
/// @param values industries × industries; 0 × 0 where nothing tells
/// @param key `locational_correlation`, `proximity`, `input_output` or `none`
record KnownRelatedness(Matrix values, String key) {
    /// @param told units inside the study area of which firms are seen or figures known
    /// @param observed those whose figures are known
    static KnownRelatedness of(Region region, Strengths strengths, int[] told, int[] observed) {
        int n = region.industries().count();
        if (strengths.isSampled() && told.length >= Structure.FEWEST_PLACES) {
            return new KnownRelatedness(
                    LocationalCorrelation.of(strengths.sampledEvidence(told)),
                    "locational_correlation");
        }
        List<String> codes =
                IntStream.range(0, n).mapToObj(i -> region.industries().get(i).code()).toList();
        Optional<RelatednessMeasure> measure =
                observed.length >= Structure.FEWEST_PLACES
                        ? Optional.of(Colocation.PROXIMITY)
                        : region.nationalTable()
                                .map(table -> InputOutputSimilarity.of(codes, purchases(table, n)));
        return measure.map(
                        m ->
                                new KnownRelatedness(
                                        m.of(incidence(strengths, observed, n), codes), m.key()))
                .orElseGet(() -> new KnownRelatedness(Matrix.zeros(0, 0), "none"));
    }

    private static Incidence incidence(Strengths strengths, int[] units, int n) {
        Matrix table =
                Matrix.of(
                        Math.max(1, units.length),
                        n,
                        (k, i) ->
                                k < units.length && strengths.holding(units[k], i) == Holding.HAS
                                        ? 1
                                        : 0);
        return Incidence.of(table);
    }

    /// What industries buy, imports among it: technology does not ask where a part was made.
    private static Matrix purchases(NationalTable table, int n) {
        return Matrix.of(
                n, n, (i, j) -> Math.max(0, table.domesticInput(i, j) + table.importedInput(i, j)));
    }

    double get(int industry, int other) {
        return values.rows() == 0 ? 0 : values.get(industry, other);
    }

    /// Of what is related to each industry, itself left out, the mean of weights.
    ///
    /// @param weights of one place, by industry
    /// @return empty where an industry is related to none
    OptionalDouble[] densities(double[] weights) {
        OptionalDouble[] densities = new OptionalDouble[weights.length];
        Arrays.fill(densities, OptionalDouble.empty());
        double[] related = values.storage();
        int n = values.rows();
        for (int i = 0; i < n; i++) {
            double sum = 0;
            double all = 0;
            for (int j = 0; j < n; j++) {
                double one = i == j ? 0 : related[i * n + j];
                sum += one * weights[j];
                all += one;
            }
            densities[i] = all > 0 ? OptionalDouble.of(sum / all) : OptionalDouble.empty();
        }
        return densities;
    }
}
