package org.shanhai.plan;

import java.util.Optional;
import org.shanhai.region.Limit;

/// What a plan may come to at most, or must at least.
///
/// @param low −∞ where there is none
/// @param high +∞ where there is none
/// @param limit of the pack that says so; empty where the asker does
public record Bound(Counted counted, double low, double high, Optional<Limit> limit) {
    public Bound {
        if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
            throw new IllegalArgumentException(
                    "The bounds of '%s' (%s to %s) leave nothing."
                            .formatted(counted.key(), low, high));
        }
    }

    public static Bound atMost(Counted counted, double high) {
        return new Bound(counted, Double.NEGATIVE_INFINITY, high, Optional.empty());
    }

    public static Bound atLeast(Counted counted, double low) {
        return new Bound(counted, low, Double.POSITIVE_INFINITY, Optional.empty());
    }

    /// What a limit of the pack allows.
    public static Bound of(Limit limit) {
        Where where =
                limit.zone()
                        .<Where>map(Where.OfZone::new)
                        .orElseGet(() -> new Where.OfPlace(limit.place().orElseThrow()));
        return new Bound(
                new Counted(limit.of().key(), where),
                Double.NEGATIVE_INFINITY,
                limit.amount(),
                Optional.of(limit));
    }

    /// `land:longyou-zone`.
    public String key() {
        return counted.name();
    }

    /// With another end, the one that it has.
    public Bound at(double amount) {
        return Double.isFinite(high)
                ? new Bound(counted, low, amount, limit)
                : new Bound(counted, amount, high, limit);
    }

    /// With so much of what it allows taken away, to nothing at least.
    Bound less(double taken) {
        return taken > 0 && Double.isFinite(high)
                ? new Bound(counted, low, Math.max(Math.max(0, low), high - taken), limit)
                : this;
    }

    /// The end that it has.
    public double amount() {
        return Double.isFinite(high) ? high : low;
    }

    /// Whether what projects buy of one another counts once in it: of floors alone, likewise.
    boolean isNet() {
        return Double.isFinite(low)
                && !Double.isFinite(high)
                && counted.beside().stream().allMatch(Aim::isNet);
    }
}
