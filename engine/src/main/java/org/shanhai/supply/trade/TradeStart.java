package org.shanhai.supply.trade;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.shanhai.kept.Fingerprint;

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

    /// Of an origin that is found once, whoever asks for it first.
    static Supplier<Fingerprint> once(Supplier<Fingerprint> origin) {
        AtomicReference<Optional<Fingerprint>> found = new AtomicReference<>(Optional.empty());
        return () -> {
            Fingerprint known = found.get().orElseGet(origin);
            found.set(Optional.of(known));
            return known;
        };
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

    /// How the fit went.
    public TradeReport report() {
        return new TradeReport(factors.fits());
    }

    /// All that the fit went by.
    public Fingerprint origin() {
        return origin.get();
    }
}
