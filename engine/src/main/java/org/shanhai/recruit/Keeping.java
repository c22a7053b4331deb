package org.shanhai.recruit;

import java.util.OptionalDouble;

/// How much an industry would keep in a place if it were there, money a year; empty where that is
/// not known.
///
/// @param need what industries here need of it; of a buyer what a plant of the middle size would
///     need of the chain
/// @param outside of that need what is bought outside today; of a buyer what the chain sells
///     elsewhere today
/// @param share of their own use that places which have it cover themselves, the median; of a buyer
///     that of what it buys; empty where no other place has it
/// @param places how many those are
/// @param kept what would stay; empty where the share is not known
public record Keeping(
        OptionalDouble need,
        OptionalDouble outside,
        OptionalDouble share,
        int places,
        OptionalDouble kept) {

    /// Of something that industries here need.
    static Keeping ofSupplier(double need, double ownShare, OptionalDouble share, int places) {
        double outside = need * (1 - ownShare);
        return of(need, outside, share, places, times(outside, share));
    }

    /// Of something that would buy here: no more than is sold elsewhere.
    static Keeping ofBuyer(double need, double outside, OptionalDouble share, int places) {
        OptionalDouble wanted = times(need, share);
        return of(
                need,
                outside,
                share,
                places,
                wanted.isPresent()
                        ? OptionalDouble.of(Math.min(wanted.getAsDouble(), outside))
                        : wanted);
    }

    private static Keeping of(
            double need, double outside, OptionalDouble share, int places, OptionalDouble kept) {
        return new Keeping(
                OptionalDouble.of(need), OptionalDouble.of(outside), share, places, kept);
    }

    static Keeping unknown(int places) {
        OptionalDouble none = OptionalDouble.empty();
        return new Keeping(none, none, none, places, none);
    }

    /// Of the same buyer with one product more: what of one is sold elsewhere covers no need of
    /// another. Of one that needs nothing no share can be told.
    Keeping plus(Keeping more) {
        if (need.isEmpty() || more.need.isEmpty()) {
            return need.isEmpty() ? more : this;
        }
        double first = need.getAsDouble();
        double second = more.need.getAsDouble();
        double both = first + second;
        double sold = outside.orElse(0) + more.outside.orElse(0);
        if (!(both > 0)) {
            return of(0, sold, share, places, kept);
        }
        double covered = first * share.orElse(0) + second * more.share.orElse(0);
        return of(
                both,
                sold,
                OptionalDouble.of(covered / both),
                places,
                OptionalDouble.of(kept.orElse(0) + more.kept.orElse(0)));
    }

    private static OptionalDouble times(double amount, OptionalDouble share) {
        return share.isPresent()
                ? OptionalDouble.of(amount * share.getAsDouble())
                : OptionalDouble.empty();
    }
}
