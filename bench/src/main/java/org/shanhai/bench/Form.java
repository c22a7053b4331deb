package org.shanhai.bench;

import java.util.List;
import org.shanhai.supply.trade.Kernel;
import org.shanhai.supply.trade.ReachClass;

/// A form of kernel whose numbers are fitted on an unbounded scale: logarithms of distances,
/// floors and exponents, log-odds of shares.
enum Form {
    /// exp(−√(c/ρ)) + ε with the share places supply of their own use: three numbers.
    ROOT_WITH_OWN_SHARE("root exponential, floor, own share"),
    /// exp(−c/ρ) + ε with the share places supply of their own use: three numbers.
    EXPONENTIAL_WITH_OWN_SHARE("exponential, floor, own share"),
    /// exp(−c/ρ): one number.
    EXPONENTIAL("exponential"),
    /// c^(−γ): one number.
    POWER("power");

    /// A distance of decay so short, in km, that (1 + c/ρ)^(−γ) falls as c^(−γ) from the start.
    private static final double NEXT_TO_NOTHING = 0.01;

    final String label;

    Form(String label) {
        this.label = label;
    }

    /// Where to search from.
    List<double[]> starts() {
        return switch (this) {
            case ROOT_WITH_OWN_SHARE ->
                    List.of(new double[] {5, -3.5, 0}, new double[] {3.5, -4.5, -0.5});
            case EXPONENTIAL_WITH_OWN_SHARE ->
                    List.of(new double[] {5.5, -3, 0}, new double[] {5, -4, -0.5});
            case EXPONENTIAL -> List.of(new double[] {6});
            case POWER -> List.of(new double[] {0.3});
        };
    }

    ReachClass reach(double[] x) {
        double first = Math.exp(x[0]);
        return switch (this) {
            case ROOT_WITH_OWN_SHARE ->
                    new ReachClass(
                            label,
                            centres(new Kernel.RootExponentialWithFloor(first, Math.exp(x[1]))),
                            share(x[2]));
            case EXPONENTIAL_WITH_OWN_SHARE ->
                    new ReachClass(
                            label,
                            centres(new Kernel.ExponentialWithFloor(first, Math.exp(x[1]))),
                            share(x[2]));
            case EXPONENTIAL ->
                    new ReachClass(label, centres(new Kernel.Exponential(first)), Double.NaN);
            case POWER ->
                    new ReachClass(
                            label,
                            centres(new Kernel.Power(NEXT_TO_NOTHING, first, 0)),
                            Double.NaN);
        };
    }

    private static Kernel centres(Kernel form) {
        return new Kernel.BetweenCentres(form);
    }

    private static double share(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
