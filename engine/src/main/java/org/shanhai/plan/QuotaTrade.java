package org.shanhai.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A quota one partner may leave to the other, as far as it does not use it itself.
///
/// What the receiver uses beyond its own bound must be left by the giver: with r units arriving for
/// each that is given, use_b ≤ B + r·(A − use_a), which is one bound on use_b + r·use_a. What is
/// paid moves money between the two and none out of the region, so that no plan is better for it.
///
/// @param of key of a limit
/// @param ratio what arrives of a unit that is given
/// @param price of a unit that arrives, in the region's money
public record QuotaTrade(
        String of, Where giver, Where receiver, double ratio, OptionalDouble price) {
    public QuotaTrade {
        if (!(ratio > 0) || Double.isInfinite(ratio)) {
            throw new IllegalArgumentException(
                    "The swap ratio of '%s' (%s) must be above 0.".formatted(of, ratio));
        }
        if (giver.equals(receiver)) {
            throw new IllegalArgumentException(
                    "%s cannot trade '%s' with itself.".formatted(giver.key(), of));
        }
    }

    /// What changes hands in a plan.
    ///
    /// @param given by the giver
    /// @param arriving with the receiver
    /// @param paid in the region's money; empty without a price
    public record Made(QuotaTrade trade, double given, double arriving, OptionalDouble paid) {}

    Counted received() {
        return new Counted(of, receiver);
    }

    Counted given() {
        return new Counted(of, giver);
    }

    /// Bounds under which trades may be made.
    ///
    /// @throws IllegalArgumentException when one of the two has no such bound, or a place trades
    ///     the same twice, for then what is left would be given twice
    public static List<Bound> widen(List<Bound> bounds, List<QuotaTrade> trades) {
        List<Bound> wider = new ArrayList<>(bounds);
        List<Counted> traded = new ArrayList<>();
        for (QuotaTrade trade : trades) {
            for (Counted one : List.of(trade.given(), trade.received())) {
                if (traded.contains(one)) {
                    throw new IllegalArgumentException(
                            "'%s' is traded twice.".formatted(one.name()));
                }
                traded.add(one);
            }
            double left = tightest(bounds, trade.given());
            double own = tightest(bounds, trade.received());
            wider.removeIf(one -> isMost(one, trade.received()));
            wider.add(
                    Bound.atMost(
                            trade.received().plus(trade.ratio(), trade.given()),
                            own + trade.ratio() * left));
        }
        return wider;
    }

    /// What a plan makes of trades: each receiver takes what it lacks.
    public static List<Made> made(
            Pipeline pipeline, List<Bound> before, List<QuotaTrade> trades, Plan plan) {
        List<Made> made = new ArrayList<>();
        for (QuotaTrade trade : trades) {
            double used = Evaluation.sum(pipeline, plan, trade.received());
            double arriving = Math.max(0, used - tightest(before, trade.received()));
            made.add(
                    new Made(
                            trade,
                            arriving / trade.ratio(),
                            arriving,
                            trade.price().isPresent()
                                    ? OptionalDouble.of(arriving * trade.price().getAsDouble())
                                    : OptionalDouble.empty()));
        }
        return made;
    }

    private static double tightest(List<Bound> bounds, Counted counted) {
        return bounds.stream()
                .filter(one -> isMost(one, counted))
                .mapToDouble(Bound::high)
                .min()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Nothing limits '%s'.".formatted(counted.name())));
    }

    private static boolean isMost(Bound bound, Counted counted) {
        return bound.counted().equals(counted) && Double.isFinite(bound.high());
    }
}
