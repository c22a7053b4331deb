package org.shanhai.admit.money;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.key.Keyed;
import org.shanhai.region.Incentive;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.IncentiveKind.Effect;
import org.shanhai.region.LandPrice;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.Quantity;

/// What the texts on fair competition say of one promise. Claims are told, not examined: that is
/// for the body that reviews.
///
/// @param kind the line is of; for land below the minimum price that of
///     [IncentiveKind#LAND_BELOW_MINIMUM], where the region has it
/// @param minimum price of land it was held against, money per km2; empty where it was not
/// @param otherReading whether another reading of the minimum price would let it be
public record PromiseReview(
        Incentive line,
        IncentiveKind kind,
        Outcome outcome,
        OptionalDouble minimum,
        boolean otherReading) {

    /// What comes of a promise.
    public enum Outcome implements Keyed {
        /// Of a kind that may not be, as it stands.
        PROHIBITED_KIND,
        /// A law or approval is claimed to allow what may not be without one.
        BASIS_CLAIMED,
        /// An exception of article 12 is claimed.
        EXCEPTION_CLAIMED,
        /// No text that was read settles it.
        FOR_REVIEWING_BODY
    }

    /// The promises among lines; what a zone spends and does not promise is none.
    ///
    /// @param minimum price of land at the place; empty where it is not known
    static List<PromiseReview> of(
            List<Incentive> lines, Map<String, IncentiveKind> kinds, Optional<LandPrice> minimum) {
        return lines.stream()
                .map(line -> of(line, kinds, minimum))
                .filter(one -> one.kind().effect() != Effect.NOT_PROMISED)
                .toList();
    }

    private static PromiseReview of(
            Incentive line, Map<String, IncentiveKind> kinds, Optional<LandPrice> minimum) {
        IncentiveKind kind = SpendingFinder.kind(kinds, line);
        OptionalDouble held = OptionalDouble.empty();
        boolean other = false;
        if (kind.spending() == IncentiveKind.Spending.LAND_PRICE && line.amount().isPresent()) {
            Quantity price = line.amount().get();
            if (minimum.isPresent()) {
                held = OptionalDouble.of(minimum.get().price());
                // A price that may be below and may be not.
                if (isBelow(price, minimum.get().price())
                        && price.high() >= minimum.get().price() * (1 - 1e-9)) {
                    return new PromiseReview(line, kind, Outcome.FOR_REVIEWING_BODY, held, false);
                }
                if (isBelow(price, minimum.get().price())) {
                    kind = kinds.getOrDefault(IncentiveKind.LAND_BELOW_MINIMUM, kind);
                    OptionalDouble read = minimum.get().otherReading();
                    other = read.isPresent() && !isBelow(price, read.getAsDouble());
                }
            }
        }
        return new PromiseReview(line, kind, outcome(line, kind), held, other);
    }

    /// Within rounding: 8 万元 a mu is 120 a square metre.
    private static boolean isBelow(Quantity price, double minimum) {
        return price.low() < minimum * (1 - 1e-9);
    }

    private static Outcome outcome(Incentive line, IncentiveKind kind) {
        // Without an end there is no exception.
        if (line.ground().isPresent() && !line.ends().isEmpty()) {
            return Outcome.EXCEPTION_CLAIMED;
        }
        boolean solid = kind.standing() == MatterEffect.Standing.SOLID;
        if (solid && kind.effect() == Effect.PROHIBITED) {
            return Outcome.PROHIBITED_KIND;
        }
        if (!line.claim().isEmpty()) {
            return Outcome.BASIS_CLAIMED;
        }
        return solid && kind.effect() == Effect.UNLESS_ALLOWED
                ? Outcome.PROHIBITED_KIND
                : Outcome.FOR_REVIEWING_BODY;
    }

    /// Whether an exception is claimed that names no end, without which there is none.
    public boolean lacksEnd() {
        return line.ground().isPresent() && line.ends().isEmpty();
    }
}
