package org.shanhai.supply.trade;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shanhai.kept.Fingerprint;

/// A fit of the same supply and use, perhaps over other distances or reaches, near which another is
/// looked for: it is found in fewer passes than from nothing.
public final class TradeStart {
    private final TradeFactors factors;
    private final AreaKernels kernels;
    private final Supplier<Fingerprint> origin;
    private @Nullable Fingerprint found;

    TradeStart(TradeFactors factors, AreaKernels kernels, Supplier<Fingerprint> origin) {
        this.factors = factors;
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

    /// How the fit went.
    public TradeReport report() {
        return new TradeReport(factors.fits());
    }

    /// All that the fit went by.
    public synchronized Fingerprint origin() {
        if (found == null) {
            found = origin.get();
        }
        return found;
    }
}
