package org.shanhai.supply.trade;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.shanhai.kept.Fingerprint;

/// A fit of the same supply and use, perhaps over other distances or reaches, near which another is
/// looked for: it is found in fewer passes than from nothing.
public final class TradeStart {
    private final TradeFactors factors;
    private final AreaKernels kernels;
    private final Supplier<Fingerprint> origin;

    TradeStart(TradeFactors factors, AreaKernels kernels, Supplier<Fingerprint> origin) {
        this.factors = factors;
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

    /// How the fit went.
    public TradeReport report() {
        return new TradeReport(factors.fits());
    }

    /// All that the fit went by.
    public Fingerprint origin() {
        return origin.get();
    }
}
