package org.shanhai.bench.trade;

import org.shanhai.bench.Checks;
import org.shanhai.supply.trade.TradeDraw.Widths;

/// Goods shipped between American states in 2007: ranges of own shares and of shares of partners,
/// reaches found on half of the states and widths set with all in view (the engine's) or on that
/// half too, held against the other half.
record States(Half half, Ranges ranges) {
    private static final double OWN_STEP = 0.1;
    private static final double LEAST_OWN = 0.1;
    private static final double MOST_OWN = 4;
    private static final double REST_STEP = 0.05;
    private static final double LEAST_REST = 0.2;
    private static final double MOST_REST = 0.8;

    /// @param half on which reaches were found
    States(Half half, Fits fits, Reaches found) {
        this(half, new Ranges(fits, found));
    }

    /// What the engine's ranges hold of the other half, then those of widths found.
    record Both(Ranges.Held engine, Ranges.Held found) {}

    Both print(Checks checks) {
        System.out.println("80 % ranges, reaches found on " + half.label);
        return new Both(
                hold(checks, "the engine's widths, set with all states in view", Widths.STANDARD),
                hold(checks, "widths found on the same half", widths()));
    }

    static void printTogether(Both one, Both other) {
        System.out.println("80 % ranges, each half held by the other, together (not checked)");
        System.out.println("  the engine's widths: " + one.engine.and(other.engine));
        System.out.println("  widths found: " + one.found.and(other.found));
    }

    /// One spread of own shares and one of lengths, floors, exponents and distances alike, of
    /// which ranges come nearest to holding 80 % of both kinds of shares of the half.
    private Widths widths() {
        Widths best = Widths.STANDARD;
        double least = Double.POSITIVE_INFINITY;
        for (double own = LEAST_OWN; own < MOST_OWN + OWN_STEP / 2; own += OWN_STEP) {
            for (double rest = LEAST_REST; rest < MOST_REST + REST_STEP / 2; rest += REST_STEP) {
                Widths tried = new Widths(own, rest, rest, rest, rest);
                double off = ranges.held(tried, half::has).off();
                if (off < least) {
                    least = off;
                    best = tried;
                }
            }
        }
        return best;
    }

    private Ranges.Held hold(Checks checks, String what, Widths widths) {
        Ranges.Held held = ranges.held(widths, half::lacks);
        System.out.printf(
                "  %s: own %.2f; length %.2f, floor %.2f, exponent %.2f, distances %.2f%n"
                        + "    hold of the states held %s%n"
                        + "    and of those learned %s%n",
                what,
                widths.own(),
                widths.length(),
                widths.floor(),
                widths.exponent(),
                widths.apart(),
                held,
                ranges.held(widths, half::has));
        checks.that(isAsSaid(held.own()), "own shares held in 70 to 90 %");
        checks.that(isAsSaid(held.partners()), "partners' shares held in 70 to 90 %");
        return held;
    }

    private static boolean isAsSaid(double part) {
        return part >= 0.7 && part <= 0.9;
    }
}
