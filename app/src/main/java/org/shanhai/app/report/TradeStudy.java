package org.shanhai.app.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Activity;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Economy;
import org.shanhai.supply.Effects.Amount;
import org.shanhai.supply.Indicator;
import org.shanhai.supply.Multipliers;
import org.shanhai.supply.SupplyChains;
import org.shanhai.supply.SupplyException;

/// The supply chains of a report: the trade between places under each kernel, and all national
/// multipliers, worked out once.
final class TradeStudy {
    private final SupplyChains chains;
    private final List<Matrix> trade = new ArrayList<>();
    private final Map<Closure, List<Multipliers>> multipliers = new EnumMap<>(Closure.class);

    private TradeStudy(SupplyChains chains) {
        this.chains = chains;
        chains.economies().values().forEach(economy -> trade.add(sum(economy)));
        for (Closure closure : Closure.values()) {
            try {
                List<Multipliers> all = new ArrayList<>();
                for (Indicator indicator : chains.indicators()) {
                    all.add(Multipliers.national(chains.technology(), indicator, closure));
                }
                multipliers.put(closure, all);
            } catch (SupplyException none) {
                // A nation that spends at home all it earns has no multipliers of type 2.
                multipliers.put(closure, List.of());
            }
        }
    }

    /// Empty where the table or the places allow no supply chains.
    static Optional<TradeStudy> of(Region region, Activity activity) {
        try {
            return Optional.of(new TradeStudy(SupplyChains.of(region, activity)));
        } catch (SupplyException none) {
            return Optional.empty();
        }
    }

    private static Matrix sum(Economy economy) {
        Matrix sum = Matrix.zeros(economy.placeCount(), economy.placeCount());
        for (int r = 0; r < economy.placeCount(); r++) {
            for (int s = 0; s < economy.placeCount(); s++) {
                for (int i = 0; i < economy.industryCount(); i++) {
                    sum.add(r, s, economy.flow(r, s, i));
                }
            }
        }
        return sum;
    }

    SupplyChains chains() {
        return chains;
    }

    /// Sales of all products from one unit to another, money a year, with the range over kernels.
    Amount sales(int from, int to) {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (Matrix each : trade) {
            low = Math.min(low, each.get(from, to));
            high = Math.max(high, each.get(from, to));
        }
        return new Amount(trade.getFirst().get(from, to), low, high);
    }

    /// Those of one closure in the order of the indicators; empty where it has no answer.
    List<Multipliers> multipliers(Closure closure) {
        return Objects.requireNonNull(multipliers.get(closure));
    }
}
