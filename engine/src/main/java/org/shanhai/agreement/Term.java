package org.shanhai.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.key.Keyed;
import org.shanhai.region.Basis;

/// One thing that is agreed: a number, the years it holds, and whom it concerns.
public sealed interface Term {
    /// Its name among the terms: its kind, with a number where there are several of the kind.
    String key();

    Kind kind();

    Period period();

    /// The number that is negotiated, in the unit of its kind.
    double parameter();

    /// How it is known that this is agreed; empty where nobody says, as of what is proposed.
    Optional<Basis> basis();

    /// The same with another number.
    Term with(double parameter);

    /// Whether its number moves money from one party to another: a company of one has none.
    default boolean isNegotiable() {
        return kind().movesMoney()
                && !(this instanceof JointVenture company && company.shares().size() < 2);
    }

    /// The kinds in use.
    enum Kind implements Keyed {
        /// The payer pays a part of what the receiver had invested by the end of the year before.
        FIXED_RETURN("1"),
        /// The payer pays so much money a year.
        RENT("¤"),
        /// The payer pays a part of the local tax that is left to it, the increment where a base
        /// stays.
        SHARE("1"),
        /// So much of the local tax a year is the receiver's before anything is shared.
        BASE("¤"),
        /// A part of the undertaking moved from the receiver and is no gain of the payer: its tax
        /// and statistics stay the receiver's.
        RELOCATED("1"),
        /// A part of the local tax is booked where the head office, the receiver, is.
        HEAD_OFFICE("1"),
        /// Local tax is booked at the receiver, for the registration changed; its number is 1.
        REGISTRATION("1"),
        /// The payer pays for land quota that the receiver gave, by area.
        LAND_PRICE("¤/km2"),
        /// The payer pays for energy quota that the receiver gave.
        ENERGY_PRICE("¤/tce"),
        /// The payer gives energy quota back for land quota that the receiver gave.
        SWAP_RATIO("tce/km2"),
        /// The profit of a joint company goes by shares of its capital.
        EQUITY("1");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }

        /// The canonical unit; `¤` for the region's money.
        public String unit() {
            return unit;
        }

        /// The largest number that makes sense; the least is 0.
        public double most() {
            return unit.equals("1") ? 1 : Double.POSITIVE_INFINITY;
        }

        private boolean movesMoney() {
            return this != REGISTRATION && this != SWAP_RATIO;
        }
    }

    private static void require(String key, Kind kind, double parameter) {
        if (!(parameter >= 0 && parameter <= kind.most() && Double.isFinite(parameter))) {
            throw new IllegalArgumentException(
                    "The number (%s) of the term '%s' must be finite and lie from 0 to %s."
                            .formatted(parameter, key, kind.most()));
        }
    }

    /// A term between two parties.
    ///
    /// @param payer who pays, gives, or ceases to book
    /// @param receiver who gets, or books instead
    record Clause(
            String key,
            Kind kind,
            Period period,
            String payer,
            String receiver,
            double parameter,
            Optional<Basis> basis)
            implements Term {
        public Clause {
            require(key, kind, parameter);
            if (kind == Kind.EQUITY) {
                throw new IllegalArgumentException("Shares of capital are no clause between two.");
            }
        }

        @Override
        public Clause with(double other) {
            return new Clause(key, kind, period, payer, receiver, other, basis);
        }
    }

    /// A joint company.
    ///
    /// @param shares of its capital by party, which sum to one; its number is the first
    record JointVenture(
            String key, Period period, Map<String, Double> shares, Optional<Basis> basis)
            implements Term {
        /// How far the sum of shares may be from one.
        private static final double NEAR = 1e-9;

        public JointVenture {
            shares = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(shares));
            shares.values().forEach(share -> require(key, Kind.EQUITY, share));
            double sum = sum(shares);
            if (Math.abs(sum - 1) > NEAR) {
                throw new IllegalArgumentException(
                        "The shares %s of the joint company sum to %s, not to 1."
                                .formatted(shares, sum));
            }
        }

        /// Whether these may be the shares of a company.
        public static boolean isWhole(Map<String, Double> shares) {
            return Math.abs(sum(shares) - 1) <= NEAR;
        }

        private static double sum(Map<String, Double> shares) {
            return shares.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        @Override
        public Kind kind() {
            return Kind.EQUITY;
        }

        @Override
        public double parameter() {
            return shares.values().iterator().next();
        }

        /// The first has that share; the others keep their proportions, or are alike where they
        /// had none.
        @Override
        public JointVenture with(double other) {
            Map<String, Double> changed = new LinkedHashMap<>();
            List<String> all = new ArrayList<>(shares.keySet());
            double rest = 1 - parameter();
            for (String party : all) {
                double own = shares.getOrDefault(party, 0.0);
                double part = rest > 0 ? own / rest : 1.0 / (all.size() - 1);
                changed.put(party, changed.isEmpty() ? other : (1 - other) * part);
            }
            return new JointVenture(key, period, changed, basis);
        }
    }
}
