package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.profile.DoubtShare;
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
            doubts[j] =
                    DoubtShare.of(
                            DoubtShare.chance(cells, unit, j), variance(cells, ranked, sums, j));
            all += doubts[j];
        }
        List<ToFindOut> found = new ArrayList<>();
        for (int j = 0; j < n && all > 0; j++) {
            if (doubts[j] > 0) {
                found.add(
                        new ToFindOut(
                                structure.region().industries().get(j),
                                DoubtShare.chance(cells, unit, j),
                                doubts[j] / all));
            }
        }
        // The sort is stable: equals stay in the order of industries.
        found.sort(Comparator.comparingDouble(ToFindOut::share).reversed());
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private static double variance(StructureCells cells, int[] ranked, double[] sums, int j) {
        return DoubtShare.variance(
                IntStream.range(0, ranked.length)
                        .filter(k -> ranked[k] != j && sums[k] > 0)
                        .mapToDouble(k -> cells.relatedness(ranked[k], j) / sums[k])
                        .toArray());
    }
}
