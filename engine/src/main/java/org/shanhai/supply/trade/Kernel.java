package org.shanhai.supply.trade;

import org.shanhai.region.Industry;
import org.shanhai.region.Reach;
import org.shanhai.region.Region;

/// How trade falls with distance c in kilometres.
public sealed interface Kernel {

    /// The least value a kernel takes: underflow must not make a place untouchable.
    double LEAST = 1e-250;

    /// The value at a distance, at least [#LEAST].
    double at(double km);

    /// How fast trade falls far away. Between American states of 2007, and areas made by merging
    /// them, 2.5, 3 and 3.5 overlap what was observed alike (`bench/evidence trade`).
    double EXPONENT = 3;

    /// The one of a class of reach.
    ///
    /// The other forms were tried beside it: `bench` holds them against trade that was observed.
    static Kernel of(Reach reach) {
        return new Power(reach.km(), EXPONENT, reach.floor());
    }

    /// Beyond daily travel, in km, and
    double DAILY_TRAVEL_KM = 60;

    /// where less than this is left of trade there, an industry serves its own place. Both assumed.
    double LEAST_TRADED = 0.001;

    /// Whether the products of a class of reach are used where they are made: such industries come
    /// with people and income, and fill no gap of others.
    static boolean isLocal(Reach reach) {
        return of(reach).at(DAILY_TRAVEL_KM) < LEAST_TRADED;
    }

    /// Whether what an industry makes is of such a class; not where its class is not said.
    static boolean isLocal(Region region, Industry industry) {
        return region.all(Reach.class).stream()
                .filter(reach -> reach.key().equals(industry.reach()))
                .anyMatch(Kernel::isLocal);
    }

    /// exp(−c/ρ) + ε: ρ is how far goods travel, ε lets some go anywhere.
    record ExponentialWithFloor(double km, double floor) implements Kernel {
        public ExponentialWithFloor {
            requirePositive(km);
            requireFloor(floor);
        }

        @Override
        public double at(double distance) {
            return Math.max(LEAST, Math.exp(-distance / km) + floor);
        }
    }

    /// exp(−√(c/ρ)) + ε: falls by a factor e within ρ like an exponential, then ever more slowly.
    /// With an own share given for each product it overlaps observed trade in goods a little more
    /// than the exponential does.
    record RootExponentialWithFloor(double km, double floor) implements Kernel {
        public RootExponentialWithFloor {
            requirePositive(km);
            requireFloor(floor);
        }

        @Override
        public double at(double distance) {
            return Math.max(LEAST, Math.exp(-Math.sqrt(distance / km)) + floor);
        }
    }

    /// exp(−c/ρ).
    record Exponential(double km) implements Kernel {
        public Exponential {
            requirePositive(km);
        }

        @Override
        public double at(double distance) {
            return Math.max(LEAST, Math.exp(-distance / km));
        }
    }

    /// (1 + c/ρ)^(−γ) + ε: steep near by and heavy-tailed. Averaged over the areas of places
    /// ([AreaKernel]) it tells how much places of any size sell to themselves, with no factor of
    /// their own.
    record Power(double km, double exponent, double floor) implements Kernel {
        public Power {
            requirePositive(km);
            requireFloor(floor);
        }

        @Override
        public double at(double distance) {
            double reached = 1 + distance / km;
            // By far the most asked for, and a hundred times as fast.
            double power =
                    exponent == EXPONENT
                            ? 1 / (reached * reached * reached)
                            : Math.pow(reached, -exponent);
            return Math.max(LEAST, power + floor);
        }
    }

    /// Another, taken between the centres of places and at the mean distance within one, and not
    /// averaged over their areas: for numbers that were found so.
    record BetweenCentres(Kernel form) implements Kernel {
        @Override
        public double at(double distance) {
            return form.at(distance);
        }
    }

    private static void requireFloor(double floor) {
        if (!(floor >= 0)) {
            throw new IllegalArgumentException(
                    "The floor (%s) must not be negative.".formatted(floor));
        }
    }

    private static void requirePositive(double km) {
        if (!(km > 0)) {
            throw new IllegalArgumentException(
                    "The distance of decay (%s km) must be positive.".formatted(km));
        }
    }
}
