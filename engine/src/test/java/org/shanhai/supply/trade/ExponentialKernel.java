package org.shanhai.supply.trade;

/// Trade that falls as an exponential does, exp(−c/ρ) + ε: harder to fit than any that regions
/// have. It is the power form with so high an exponent that nothing tells them apart.
public final class ExponentialKernel {
    private static final double EXPONENT = 1e5;

    private ExponentialKernel() {}

    public static Kernel of(double km, double floor) {
        return new Kernel(EXPONENT * km, EXPONENT, floor);
    }
}
