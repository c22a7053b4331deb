package org.shanhai.supply.survey;

import java.util.Arrays;
import java.util.Optional;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.algebra.LeontiefInverse;
import org.shanhai.supply.algebra.Linkages;

/// The algebra of a surveyed table, cell by cell: an industry in a place is a sector.
public final class SurveyLinkages {
    private SurveyLinkages() {}

    /// Backward and forward linkages of all cells, Type I. Three systems are solved: 1 = column
    /// sums, and L·1 and L·x for the row sums; how a cell's effects are spread needs the inverse
    /// and is left out of tables too large for one.
    public static Linkages of(SurveyChains chains) {
        double[] output = chains.table().output();
        int n = output.length;
        LeontiefSystem chain = chains.chain(Closure.TYPE_I);
        Matrix ones = Matrix.zeros(1, n);
        Arrays.fill(ones.storage(), 1);
        Matrix demands = Matrix.zeros(2, n);
        Arrays.fill(demands.storage(), 0, n, 1);
        System.arraycopy(output, 0, demands.storage(), n, n);
        Matrix made = chain.outputs(demands).rows();
        Optional<LeontiefInverse> inverse =
                LeontiefInverse.findTooLarge(n).isPresent()
                        ? Optional.empty()
                        : Optional.of(inverse(chain));
        return Linkages.of(
                output, chain.worths(ones).rows().row(0), made.row(0), made.row(1), inverse);
    }

    /// The inverse of a surveyed table of at most [LeontiefInverse#MOST] cells; none of a larger
    /// one, or where households would spend all that is earned.
    public static Outcome<LeontiefInverse> findInverse(SurveyChains chains, Closure closure) {
        return Outcome.unless(
                        LeontiefInverse.findTooLarge(chains.table().cells().count()), () -> chains)
                .flatMap(small -> small.findChain(closure))
                .map(SurveyLinkages::inverse);
    }

    /// Solved for a unit of final demand of each cell: a row of solutions is a column of L.
    private static LeontiefInverse inverse(LeontiefSystem chain) {
        int n = chain.cellCount();
        Matrix units = Matrix.of(n, n, (r, c) -> r == c ? 1 : 0);
        Matrix solved = chain.outputs(units).rows();
        return LeontiefInverse.ofSolved(Matrix.of(n, n, (r, c) -> solved.get(c, r)));
    }
}
