package org.shanhai.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Party;
import org.shanhai.agreement.Stream;
import org.shanhai.agreement.Term;

/// Works out bargains: each gain is linear in the number of a term, for a base between the amounts
/// of tax it can reach, so that all is solved exactly.
record Bargaining(Agreement agreement) {
    private static final double SCALE = 1e6;
    private static final double NEAR = 1e-12;

    /// Of the terms that can be negotiated, in the order of the agreement.
    List<Bargain> all() {
        return agreement.terms().stream()
                .filter(term -> term.isNegotiable() && agreement.most(term) > 0)
                .map(this::of)
                .toList();
    }

    private Bargain of(Term term) {
        double most = agreement.most(term);
        boolean open = Double.isInfinite(most);
        double[] knots = knots(term, most);
        DealOutcome[] at =
                Arrays.stream(knots)
                        .mapToObj(number -> DealOutcome.of(changed(term, number)))
                        .toArray(DealOutcome[]::new);
        Map<String, PiecewiseLinear> gains = new LinkedHashMap<>();
        List<Bargain.Side> sides = new ArrayList<>();
        for (Party party : agreement.parties()) {
            Span apart = Worth.outside(agreement, party);
            PiecewiseLinear gain =
                    new PiecewiseLinear(knots, stated(at, party, apart.stated()), open);
            if (gain.moves()) {
                gains.put(party.key(), gain);
                sides.add(
                        new Bargain.Side(
                                party.key(),
                                gain.value(knots[knots.length - 1]) > gain.first(),
                                gain.zero(),
                                extreme(knots, at, party, apart.low(), true, open).zero(),
                                extreme(knots, at, party, apart.high(), false, open).zero()));
            }
        }
        Optional<PiecewiseLinear.Stretch> both = bothGain(gains.values(), most);
        List<PiecewiseLinear> two = pair(term, gains);
        OptionalDouble fair =
                both.isEmpty() || two.size() != 2
                        ? OptionalDouble.empty()
                        : fair(two.getFirst(), two.getLast(), knots, both.get());
        return new Bargain(
                term,
                most,
                sides,
                both.map(each -> OptionalDouble.of(each.low())).orElse(OptionalDouble.empty()),
                both.map(each -> OptionalDouble.of(each.high())).orElse(OptionalDouble.empty()),
                fair,
                fair.isEmpty()
                        ? fair
                        : OptionalDouble.of(
                                product(two.getFirst(), two.getLast(), fair.getAsDouble())));
    }

    private static double[] stated(DealOutcome[] at, Party party, double outside) {
        return Arrays.stream(at).mapToDouble(each -> each.stated(party) - outside).toArray();
    }

    /// The gain where each uncertain figure comes out best, or worst, for a party at each number:
    /// the sum of what each of them adds, with a knot wherever the better end of one changes.
    ///
    /// @param outside the end of its outside option that goes with it
    private static PiecewiseLinear extreme(
            double[] knots,
            DealOutcome[] at,
            Party party,
            double outside,
            boolean best,
            boolean open) {
        List<Double> numbers = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int k = 0; k < knots.length; k++) {
            if (k > 0) {
                // Between two knots all is linear, so that what lies between is a mean of both.
                NavigableSet<Double> weights = at[k - 1].turns(at[k], party);
                for (double weight : weights) {
                    numbers.add(knots[k - 1] + weight * (knots[k] - knots[k - 1]));
                    values.add(at[k - 1].extreme(at[k], weight, party, best) - outside);
                }
            }
            numbers.add(knots[k]);
            values.add(at[k].extreme(at[k], 0, party, best) - outside);
        }
        return new PiecewiseLinear(
                numbers.stream().mapToDouble(Double::doubleValue).toArray(),
                values.stream().mapToDouble(Double::doubleValue).toArray(),
                open);
    }

    private static double product(PiecewiseLinear one, PiecewiseLinear other, double number) {
        return one.value(number) * other.value(number);
    }

    /// Payer and receiver; of a joint company both where it has two.
    private static List<PiecewiseLinear> pair(Term term, Map<String, PiecewiseLinear> gains) {
        List<String> parties =
                switch (term) {
                    case Term.Clause clause -> List.of(clause.payer(), clause.receiver());
                    case Term.JointVenture company -> List.copyOf(company.shares().keySet());
                };
        return parties.stream().filter(gains::containsKey).map(gains::get).toList();
    }

    /// The numbers between which gains are linear: the ends, and where a base begins to take all
    /// that is left of tax in some year, whether that tax comes out low, as stated or high.
    private double[] knots(Term term, double most) {
        TreeSet<Double> knots = new TreeSet<>();
        knots.add(0.0);
        knots.add(Double.isInfinite(most) ? beyond(term) : most);
        for (Realisation picture : List.of(Realisation.LOW, Realisation.STATED, Realisation.HIGH)) {
            boolean found = true;
            while (found) {
                // A knot of one base can be where the next one is reached.
                found = knots.addAll(bends(term, picture, knots));
            }
        }
        return knots.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// A number beyond which no base reaches anything more.
    private double beyond(Term term) {
        double most = Math.max(term.parameter(), SCALE);
        for (int year : agreement.years().years().toArray()) {
            double tax = agreement.find(Stream.LOCAL_TAX, year).orElseThrow().value().high();
            most = Math.max(most, 2 * tax);
        }
        return most;
    }

    private List<Double> bends(Term term, Realisation picture, NavigableSet<Double> knots) {
        List<Double> bends = new ArrayList<>();
        double from = knots.first();
        List<Double> before = Ledger.roomOfBases(changed(term, from), picture);
        for (double to : knots.tailSet(from, false)) {
            List<Double> after = Ledger.roomOfBases(changed(term, to), picture);
            for (int k = 0; k < after.size(); k++) {
                double a = before.get(k);
                double b = after.get(k);
                double at = from + a / (a - b) * (to - from);
                // Between numbers so near, rounding alone would bend.
                if (a * b < 0 && at - from > NEAR * to && to - at > NEAR * to) {
                    bends.add(at);
                }
            }
            from = to;
            before = after;
        }
        return bends;
    }

    private Agreement changed(Term term, double number) {
        return agreement.with(term.with(number));
    }

    private static Optional<PiecewiseLinear.Stretch> bothGain(
            Iterable<PiecewiseLinear> gains, double most) {
        double low = 0;
        double high = most;
        for (PiecewiseLinear gain : gains) {
            Optional<PiecewiseLinear.Stretch> own = gain.notNegative();
            if (own.isEmpty()) {
                return Optional.empty();
            }
            low = Math.max(low, own.get().low());
            high = Math.min(high, own.get().high());
        }
        return low <= high ? Optional.of(new PiecewiseLinear.Stretch(low, high)) : Optional.empty();
    }

    /// The number with the largest product of two gains: on each stretch on which both are linear
    /// the middle between their zeros, or the end of the stretch that is nearer to it.
    private static OptionalDouble fair(
            PiecewiseLinear one,
            PiecewiseLinear other,
            double[] knots,
            PiecewiseLinear.Stretch both) {
        TreeSet<Double> ends = new TreeSet<>(List.of(both.low()));
        Arrays.stream(knots)
                .filter(each -> each > both.low() && each < both.high())
                .forEach(ends::add);
        boolean closed = Double.isFinite(both.high());
        ends.add(closed ? both.high() : Math.max(ends.last() * 2, SCALE));
        double[] at = ends.stream().mapToDouble(Double::doubleValue).toArray();
        double best = at[0];
        for (int k = 1; k < at.length; k++) {
            double last = closed || k < at.length - 1 ? at[k] : Double.POSITIVE_INFINITY;
            double middle = top(one, other, at[k - 1], at[k]);
            double number = Math.clamp(middle, at[k - 1], last);
            if (Double.isInfinite(number)) {
                return OptionalDouble.empty();
            }
            if (product(one, other, number) > product(one, other, best)) {
                best = number;
            }
        }
        return OptionalDouble.of(best);
    }

    /// The top of the product of two functions that are linear there.
    private static double top(PiecewiseLinear one, PiecewiseLinear other, double from, double to) {
        double a = one.value(from);
        double b = other.value(from);
        double slopeA = (one.value(to) - a) / (to - from);
        double slopeB = (other.value(to) - b) / (to - from);
        double bend = slopeA * slopeB;
        // Where it does not bend down, it has its top at the end towards which it rises.
        return bend < 0
                ? from - (a * slopeB + b * slopeA) / (2 * bend)
                : one.value(to) * other.value(to) > a * b ? Double.POSITIVE_INFINITY : from;
    }
}
