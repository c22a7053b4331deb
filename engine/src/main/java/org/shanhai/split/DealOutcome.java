package org.shanhai.split;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Party;

/// The present values of all parties, as stated and with one uncertain figure at a time at its
/// ends: all there is to know, for each figure adds what it adds alone.
final class DealOutcome {
    /// The values of one party.
    private static final class Values {
        private final double stated;
        private final double[] low;
        private final double[] high;

        /// @param count of uncertain figures
        private Values(double stated, int count) {
            this.stated = stated;
            low = new double[count];
            high = new double[count];
        }
    }

    private final Map<String, Values> byParty = new LinkedHashMap<>();

    private DealOutcome() {}

    static DealOutcome of(Agreement agreement) {
        List<Map.Entry<Spot, Known>> uncertain =
                Spot.ofMoney(agreement).entrySet().stream()
                        .filter(each -> !each.getValue().value().isPoint())
                        .toList();
        int n = uncertain.size();
        Ledger stated = Ledger.of(agreement);
        DealOutcome outcome = new DealOutcome();
        for (Party party : agreement.parties()) {
            outcome.byParty.put(party.key(), new Values(stated.value(party.key()), n));
        }
        for (int k = 0; k < n; k++) {
            Spot spot = uncertain.get(k).getKey();
            var value = uncertain.get(k).getValue().value();
            Ledger low = Ledger.of(agreement, Realisation.with(spot, value.low()));
            Ledger high = Ledger.of(agreement, Realisation.with(spot, value.high()));
            int at = k;
            outcome.byParty.forEach(
                    (party, values) -> {
                        values.low[at] = low.value(party) - values.stated;
                        values.high[at] = high.value(party) - values.stated;
                    });
        }
        return outcome;
    }

    private Values of(Party party) {
        Values values = byParty.get(party.key());
        if (values == null) {
            throw new IllegalArgumentException("No party '%s'.".formatted(party.key()));
        }
        return values;
    }

    double stated(Party party) {
        return of(party).stated;
    }

    Span span(Party party) {
        return new Span(
                extreme(this, 0, party, false), stated(party), extreme(this, 0, party, true));
    }

    /// The best or worst that can come of a mean of this and another.
    ///
    /// @param weight of the other, 0 to 1
    double extreme(DealOutcome other, double weight, Party party, boolean best) {
        Values here = of(party);
        Values there = other.of(party);
        double sum = mean(here.stated, there.stated, weight);
        for (int k = 0; k < here.low.length; k++) {
            double low = mean(here.low[k], there.low[k], weight);
            double high = mean(here.high[k], there.high[k], weight);
            sum += best ? Math.max(low, high) : Math.min(low, high);
        }
        return sum;
    }

    /// The weights between 0 and 1 at which the better end of a figure becomes the worse.
    NavigableSet<Double> turns(DealOutcome other, Party party) {
        Values here = of(party);
        Values there = other.of(party);
        TreeSet<Double> turns = new TreeSet<>();
        for (int k = 0; k < here.low.length; k++) {
            double a = here.high[k] - here.low[k];
            double b = there.high[k] - there.low[k];
            double weight = a / (a - b);
            if (a * b < 0 && weight > 0 && weight < 1) {
                turns.add(weight);
            }
        }
        return turns;
    }

    private static double mean(double a, double b, double weight) {
        return a + weight * (b - a);
    }
}
