package org.shanhai.supply.trade;

import org.shanhai.region.Industry;
import org.shanhai.region.Reach;
import org.shanhai.region.Region;

/// How trade falls with distance c in kilometres: (1 + c/ρ)^(−γ) + ε, steep near by and
/// heavy-tailed. Averaged over the areas of places ([AreaKernel]) it tells how much places of any
/// size sell to themselves, with no factor of their own.
///
/// @param km ρ, how far goods travel
/// @param exponent γ
/// @param floor ε, which lets some go anywhere
public record Kernel(double km, double exponent, double floor) {
    /// The least value a kernel takes: underflow must not make a place untouchable.
    static final double LEAST = 1e-250;

    /// How fast trade falls far away. Between American states of 2007, and areas made by merging
    /// them, 2.5, 3 and 3.5 overlap what was observed alike (`bench/evidence trade`).
    public static final double EXPONENT = 3;

    /// How what is bought of other provinces falls with distance. Between American states of 2007,
    /// own trade left out, powers of 1, 1.1 and 1.25 overlap what was seen by .80 to .81; a third
    /// power, which tells what is kept, by .69. Found there, it overlaps what Indonesia's provinces
    /// sold one another in 2016 by .64 (`bench/evidence trade`).
    public static final Kernel PARTNERS = new Kernel(1, 1.1, 0);

    /// Beyond daily travel, in km, and
    private static final double DAILY_TRAVEL_KM = 60;

    /// where less than this is left of trade there, an industry serves its own place. Both assumed.
    private static final double LEAST_TRADED = 0.001;

    public Kernel {
        if (!(km > 0)) {
            throw new IllegalArgumentException(
                    "The distance of decay (%s km) must be positive.".formatted(km));
        }
        if (!(floor >= 0)) {
            throw new IllegalArgumentException(
                    "The floor (%s) must not be negative.".formatted(floor));
        }
    }

    /// The one of a class of reach, within provinces.
    public static Kernel of(Reach reach) {
        return new Kernel(reach.km(), EXPONENT, reach.floor());
    }

    /// Whether the products of a class of reach are used where they are made: such industries come
    /// with people and income, and fill no gap of others.
    static boolean isLocal(Reach reach) {
        return of(reach).at(DAILY_TRAVEL_KM) < LEAST_TRADED;
    }

    /// Whether what an industry makes is of such a class; not where its class is not said.
    public static boolean isLocal(Region region, Industry industry) {
        return region.all(Reach.class).stream()
                .filter(reach -> reach.key().equals(industry.reach()))
                .anyMatch(Kernel::isLocal);
    }

    /// The value at a distance, at least [#LEAST].
    double at(double distance) {
        double reached = 1 + distance / km;
        // By far the most asked for, and a hundred times as fast.
        double power =
                exponent == EXPONENT
                        ? 1 / (reached * reached * reached)
                        : Math.pow(reached, -exponent);
        return Math.max(LEAST, power + floor);
    }
}
