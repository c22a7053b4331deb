package org.shanhai.supply.trade;

import org.shanhai.region.Reach;

/// How trade falls with distance c in kilometres.
public sealed interface Kernel {

    /// The least value a kernel takes: underflow must not make a place untouchable.
    double LEAST = 1e-250;

    /// The value at a distance, at least [#LEAST].
    double at(double km);

    /// The one taken wherever no other is asked for, with the numbers of a class of reach.
    static Kernel of(Reach reach) {
        return new RootExponentialWithFloor(reach.km(), reach.floor());
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
    /// Held against observed trade in goods it overlaps a little more than the exponential does,
    /// also on places whose trade was not looked at when its numbers were chosen.
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

    /// (1 + c/ρ)^(−γ): heavy-tailed.
    record Power(double km, double exponent) implements Kernel {
        public Power {
            requirePositive(km);
        }

        @Override
        public double at(double distance) {
            return Math.max(LEAST, Math.pow(1 + distance / km, -exponent));
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
