package org.shanhai.plan;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Role;
import org.shanhai.supply.Closure;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.SupplyChains;

/// Where in the region that falls which output somewhere sets off: the shares of mountain, coast
/// and other places, from what a unit of output is worth to each (m = g + Aᵀ Tᵀ m with g of the
/// places of one role alone), solved once for all places and industries.
final class RoleShares {
    private final SupplyChains chains;
    private final Closure closure;
    private final Map<String, Map<Role, Matrix>> worths = new HashMap<>();

    RoleShares(SupplyChains chains) {
        this.chains = chains;
        closure = chains.technology().widest();
    }

    /// Splits what falls in the region beside the place itself.
    ///
    /// @param here what falls in the place
    /// @param rest what falls elsewhere in the region
    /// @return by role, what falls here with its own; the sum is that of both
    Map<Role, Double> split(
            NationalExtension indicator, int unit, int industry, double here, double rest) {
        Map<Role, Matrix> worth = worths.computeIfAbsent(indicator.key(), key -> solve(indicator));
        Role own = chains.region().places().unit(unit).role().orElse(Role.OTHER);
        double inside = 0;
        for (Role role : Where.INSIDE) {
            inside += at(worth, role, unit, industry);
        }
        double of = here + rest > 0 ? here / (here + rest) : 1;
        Map<Role, Double> shares = new EnumMap<>(Role.class);
        double sum = 0;
        for (Role role : Where.INSIDE) {
            double share = at(worth, role, unit, industry) - (role == own ? of * inside : 0);
            shares.put(role, Math.max(0, share));
            sum += Math.max(0, share);
        }
        Map<Role, Double> split = new EnumMap<>(Role.class);
        for (Role role : Where.INSIDE) {
            double share = sum > 0 ? Objects.requireNonNull(shares.get(role)) / sum : 0;
            double left = sum > 0 ? 0 : rest;
            split.put(role, rest * share + (role == own ? here + left : 0));
        }
        return split;
    }

    /// What a unit first made in a cell is worth to the places of a role, along its chain.
    synchronized double worth(NationalExtension indicator, Role role, int unit, int industry) {
        return at(
                worths.computeIfAbsent(indicator.key(), key -> solve(indicator)),
                role,
                unit,
                industry);
    }

    private static double at(Map<Role, Matrix> worth, Role role, int unit, int industry) {
        return Objects.requireNonNull(worth.get(role)).get(unit, industry);
    }

    private Map<Role, Matrix> solve(NationalExtension indicator) {
        Economy economy = chains.economy();
        Map<Role, Matrix> worth = new EnumMap<>(Role.class);
        for (Role role : Where.INSIDE) {
            Matrix intensity = Matrix.zeros(economy.placeCount(), economy.industryCount());
            for (int r : chains.region().insideUnits(role)) {
                for (int i = 0; i < intensity.columns(); i++) {
                    intensity.set(r, i, indicator.isKnown(i) ? indicator.perOutput(i) : 0);
                }
            }
            worth.put(role, economy.multipliers(intensity, closure).values());
        }
        return worth;
    }
}
