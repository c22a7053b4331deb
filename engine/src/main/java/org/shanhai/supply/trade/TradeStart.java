package org.shanhai.supply.trade;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.shanhai.kept.Fingerprint;
import org.shanhai.linalg.Matrix;

/// A fit of the same supply and use, perhaps over other distances or reaches, near which another is
/// looked for: it is found in fewer passes than from nothing.
public final class TradeStart {
    private final TradeFactors factors;
    private final List<ReachClass> classes;
    private final AreaKernels kernels;
    private final Supplier<Fingerprint> origin;

    TradeStart(
            TradeFactors factors,
            List<ReachClass> classes,
            AreaKernels kernels,
            Supplier<Fingerprint> origin) {
        this.factors = factors;
        this.classes = classes;
        this.kernels = kernels;
        this.origin = origin;
    }

    TradeFactors factors() {
        return factors;
    }

    /// Those it was fitted with.
    AreaKernels kernels() {
        return kernels;
    }

    /// Whether a class of reach has the kernel it has there, so that places are to keep the same.
    boolean isAlike(int group, ReachClass reach, AreaKernels others) {
        return kernels == others && classes.get(group).equals(reach);
    }

    /// Factors within provinces that were found.
    ///
    /// @param number of the class among those that have industries
    double[] ownFactors(int number) {
        List<Double> found = factors.fits().get(number).ownFactors();
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// Factors to begin with on another kernel: by how much more or less of that reaches other
    /// provinces.
    double[] ownFactors(int number, int group, Matrix kernel, Keepers keepers) {
        double[] factors = ownFactors(number);
        Optional<Matrix> here = kernels.held(classes.get(group));
        if (here.isPresent()) {
            double[] was = keepers.outward(here.get());
            double[] is = keepers.outward(kernel);
            for (int p = 0; p < is.length; p++) {
                factors[p] *= is[p] > 0 && was[p] > 0 ? is[p] / was[p] : 1;
            }
        }
        return factors;
    }

    /// How the fit went.
    public TradeReport report() {
        return new TradeReport(factors.fits());
    }

    /// All that the fit went by.
    public Fingerprint origin() {
        return origin.get();
    }
}
