package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.profile.Holding;
import org.shanhai.profile.Structure;
import org.shanhai.profile.StructureCells;
import org.shanhai.region.Industry;

/// A fact that would steady the order of a shortlist: whether the place makes more of an industry
/// than others.
///
/// @param industry the one to ask after
/// @param chance what is believed of it now
/// @param share how much of the doubt about the order it would take away, 0…1
public record ToFindOut(Industry industry, double chance, double share) {

    /// The facts that would steady a list most, in order. Knowing of industry j moves the density
    /// of i by φ_ij / Σ_k φ_ik; what moves all alike changes no order. So of the doubt, j carries
    /// P_j (1 − P_j) · Var_i(φ_ij / Σ_k φ_ik), the variance over the industries ranked.
    static List<ToFindOut> list(Structure structure, Shortlist list, int most) {
        StructureCells cells = structure.cells();
        int unit = structure.region().places().getUnitNumber(list.place());
        int n = structure.region().industries().count();
        int[] ranked =
                list.ranked().stream()
                        .mapToInt(each -> structure.region().industries().number(each.industry()))
                        .toArray();
        double[] sums = new double[ranked.length];
        for (int k = 0; k < ranked.length; k++) {
            for (int j = 0; j < n; j++) {
                sums[k] += j == ranked[k] ? 0 : cells.relatedness(ranked[k], j);
            }
        }
        double[] doubts = new double[n];
        double all = 0;
        for (int j = 0; j < n; j++) {
            double chance = chance(cells, unit, j);
            doubts[j] = chance * (1 - chance) * variance(cells, ranked, sums, j);
            all += doubts[j];
        }
        List<ToFindOut> found = new ArrayList<>();
        for (int j = 0; j < n && all > 0; j++) {
            if (doubts[j] > 0) {
                found.add(
                        new ToFindOut(
                                structure.region().industries().get(j),
                                chance(cells, unit, j),
                                doubts[j] / all));
            }
        }
        // The sort is stable: equals stay in the order of industries.
        found.sort(Comparator.comparingDouble(ToFindOut::share).reversed());
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /// A half where nothing is believed: knowing settles most there.
    private static double chance(StructureCells cells, int unit, int industry) {
        boolean untold =
                cells.holding(unit, industry) == Holding.UNKNOWN && cells.prior(industry) == 0;
        return untold ? 0.5 : cells.chance(unit, industry);
    }

    private static double variance(StructureCells cells, int[] ranked, double[] sums, int j) {
        double[] moves =
                IntStream.range(0, ranked.length)
                        .filter(k -> ranked[k] != j && sums[k] > 0)
                        .mapToDouble(k -> cells.relatedness(ranked[k], j) / sums[k])
                        .toArray();
        double mean = Arrays.stream(moves).average().orElse(0);
        double variance =
                Arrays.stream(moves).map(m -> (m - mean) * (m - mean)).average().orElse(0);
        // What differs by rounding alone does not differ.
        return variance > 1e-24 * mean * mean ? variance : 0;
    }
}
